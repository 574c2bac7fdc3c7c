/**
 * Takes the layout out of templates and style sheets, which no minifier looks into; a space is left of each in markup,
 * elsewhere a line's end.
 */
export function shortTemplates() {
  // Lines that begin with a tag, its end, something filled in, or an attribute, which code has with spaces around the sign.
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

/** Takes the spaces out of a style sheet that nothing depends on. */
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
