/**
 * Takes out what attributes and the fields of graph files mean, what menus call the members of families, the formulas of
 * initialisers, penalties and schedules, and facts that no page asks for: lists of parts and the published JSON Schema tell
 * them.
 */
export function noDescriptions() {
  const TEXT = /(?:'[^']*'|"[^"]*")/.source;
  const OF_FIELD = new RegExp(`,\\s*v\\.description\\(\\s*${TEXT},?\\s*\\)`, 'g');
  // The first text of a reduction's rule is what it is by itself.
  const OF_ATTRIBUTE = new RegExp(`\\b((?!reduction)\\w+Rule)\\(\\s*${TEXT}`, 'g');
  const OF_MEMBER = /^\s+title: '[^']*',\n/gm;
  // Of what is known of an activation, a picture asks for its range only.
  const OF_ACTIVATION = /,\s+monotone: \w+,\s+smooth: \w+,\s+saturation: '\w+'/g;
  // Why a gradient is not checked is said in words of the page.
  const OF_EXEMPTION = /\b(exempt: )'[^']*'/g;
  // A page asks whether gradients are right, not which derivative is wrong of itself.
  const OF_CHECK = / +wrong: passed \? \[\] : wrongDerivatives\(.*\),\n/;
  const UNTOLD = /^\s+formula: '[^']*',\n/gm;
  return {
    name: 'no-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(?:core|graph)\/src\/.+\.ts$/.test(id)) return undefined;
      const bare = code
        .replaceAll(OF_FIELD, '')
        .replaceAll(OF_ATTRIBUTE, "$1(''")
        .replaceAll(OF_EXEMPTION, "$1''")
        .replace(OF_CHECK, '');
      const member = id.includes('/core/')
        ? bare.replaceAll(OF_MEMBER, '').replaceAll(OF_ACTIVATION, '')
        : bare;
      return {
        code: /\/(?:initializer|penalty|schedule)\//.test(id) ? member.replaceAll(UNTOLD, '') : member,
        map: null,
      };
    },
  };
}
