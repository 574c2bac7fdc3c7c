/**
 * Takes out of the schemas of graph files what only other libraries and curious readers ask them: the interface that all
 * validators share, who made a schema, that it waits for nothing, and sentences in other languages.
 */
export function leanSchemas() {
  return {
    name: 'lean-schemas',
    transform(code, id) {
      if (!id.includes('/valibot/')) return undefined;
      const lean = code
        .replaceAll(/^\s*(?:reference: \w+|async: false),\n/gm, '')
        .replaceAll(/ \?\? (?:\(isSchema \? )?\/\* @__PURE__ \*\/ get\w+Message\([^)]*\)(?: : null\))?/g, '')
        .replaceAll(/\b_standardSchema\(\{/g, '({');
      return { code: lean, map: null };
    },
  };
}
