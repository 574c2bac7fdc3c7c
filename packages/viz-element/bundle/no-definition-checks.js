/**
 * Removes core's checks of definitions, arguments and options: attributes are validated where they are parsed, and the
 * library's own definitions lose their titles anyway. Operations supplied by a page's script go unchecked, as the guide
 * to embedding says.
 */
export function noDefinitionChecks() {
  const CHECK =
    /^ *(?:const FIELDS\b|check(?:Argument|Definition|Fans|Fields|Limit|Options|Pieces)\()[^;]*;\n/gm;
  return {
    name: 'no-definition-checks',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/core\/src\/.+\.ts$/.test(id)) return undefined;
      return { code: code.replaceAll(CHECK, ''), map: null };
    },
  };
}
