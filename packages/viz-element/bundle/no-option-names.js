/** Takes out the checks of the names of options: a script in a page without tools is small first. */
export function noOptionNames() {
  const CHECK = /^ +checkNames\((?:options|target), [^;]*;\n/gm;
  return {
    name: 'no-option-names',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/graph\/src\/.+\.ts$/.test(id)) return undefined;
      return { code: code.replaceAll(CHECK, ''), map: null };
    },
  };
}
