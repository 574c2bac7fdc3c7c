/**
 * Collapses whitespace in templates and style sheets, which no minifier looks into: to a space in markup, elsewhere to
 * a line break.
 */
export function shortTemplates() {
  // Lines that start with a tag, an expression or an attribute. An assignment in code does not match, since it has
  // spaces around the `=`.
  const IN_MARKUP = /\n\s+(?=[<>]|\$\{|[.@?]?[\w-]+=[^\s=>])/g;
  return {
    name: 'short-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/viz-element\/src\/.+\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const short = code
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .replaceAll(IN_MARKUP, ' ')
        .replaceAll(/\n\s+/g, '\n');
      return { code: short.replaceAll(/(?:\bcss|Rules = )`[^`]*`/g, shortStyles), map: null };
    },
  };
}

/** Removes insignificant spaces from a style sheet. */
function shortStyles(css) {
  return css
    .replaceAll(/([;{]) *\n */g, '$1')
    .replaceAll(/ \{/g, '{')
    .replaceAll(/ ([>*]) /g, '$1')
    .replaceAll(/\b0(?=\.\d)/g, '')
    .replaceAll(/`\n/g, '`')
    .replaceAll(/;?\s*}\n*/g, '}')
    .replaceAll(/([:,])[ \n]/g, '$1');
}
