/**
 * Removes texts that no page shows, since they only appear in lists of parts and in the published JSON Schema: the
 * meaning of attributes and of fields of graph files, the titles of family members, the formulas of initialisers,
 * penalties and schedules, and some facts.
 */
export function noDescriptions() {
  const TEXT = /(?:'[^']*'|"[^"]*")/.source;
  const OF_FIELD = new RegExp(`,\\s*v\\.description\\(\\s*${TEXT},?\\s*\\)`, 'g');
  // The first string of a reduction rule is its default, not a description.
  const OF_ATTRIBUTE = new RegExp(`\\b((?!reduction)\\w+Rule)\\(\\s*${TEXT}`, 'g');
  const OF_MEMBER = /^\s+title: '[^']*',\n/gm;
  // Of the facts about an activation, pictures use only the range.
  const OF_ACTIVATION = /,\s+monotone: \w+,\s+smooth: \w+,\s+saturation: '\w+'/g;
  // A page explains in words of its own why a gradient is exempt from the check.
  const OF_EXEMPTION = /\b(exempt: )'[^']*'/g;
  // A page asks whether gradients are right, not which derivative is at fault.
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
