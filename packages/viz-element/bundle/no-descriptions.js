/**
 * Takes out what attributes and the fields of graph files mean, what menus call the members of families, and the formulas of
 * initialisers: lists of parts and the published JSON Schema tell them.
 */
export function noDescriptions() {
  const TEXT = /(?:'[^']*'|"[^"]*")/.source;
  const OF_FIELD = new RegExp(`,\\s*v\\.description\\(\\s*${TEXT},?\\s*\\)`, 'g');
  // The first text of a reduction's rule is what it is by itself.
  const OF_ATTRIBUTE = new RegExp(`\\b((?!reduction)\\w+Rule)\\(\\s*${TEXT}`, 'g');
  const OF_MEMBER = /^\s+title: '[^']*',\n/gm;
  const OF_INITIALIZER = /^\s+formula: '[^']*',\n/gm;
  return {
    name: 'no-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(?:core|graph)\/src\/.+\.ts$/.test(id)) return undefined;
      const bare = code.replaceAll(OF_FIELD, '').replaceAll(OF_ATTRIBUTE, "$1(''");
      const member = id.includes('/core/') ? bare.replaceAll(OF_MEMBER, '') : bare;
      return {
        code: id.includes('/initializer/') ? member.replaceAll(OF_INITIALIZER, '') : member,
        map: null,
      };
    },
  };
}
