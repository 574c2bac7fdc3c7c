/** Removes the checks of options: for a script in a page without build tools, size comes first. */
export function noOptionChecks() {
  const CHECK = /^ +check(?:Names|Options|Object|Function|Graph|Argument|Operation)\([^;]*;\n/gm;
  return {
    name: 'no-option-checks',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/graph\/src\/.+\.ts$/.test(id)) return undefined;
      return { code: code.replaceAll(CHECK, ''), map: null };
    },
  };
}
