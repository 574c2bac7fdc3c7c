/**
 * Takes out what core checks of definitions, arguments and options: attributes are read by who knows what they may say, and of the
 * library's own definitions the titles are taken out as well. Operations that a page's script brings are taken as they are; the guide for
 * embedding says so.
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
