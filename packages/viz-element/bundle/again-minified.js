import { minify } from 'terser';
import { innerNames } from './inner-names.js';

/**
 * Browsers that know this comment compile everything while the file arrives, instead of each function when it is called. The
 * first picture calls most of the first file.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

const INNER = new RegExp(`^(?:${innerNames.join('|')})$`);

/** Minifies again with a slower minifier, which saves another kilobyte per file, compressed. */
export function againMinified(first) {
  // The files exchange objects with these properties, so they must agree on the short names.
  const nameCache = {};
  return {
    name: 'again-minified',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const file = `${chunk.fileName}.map`;
        const { code, map } = await minify(chunk.code, {
          module: format === 'es',
          ecma: 2020,
          mangle: { properties: { regex: INNER, keep_quoted: true } },
          nameCache,
          format: {
            ...(chunk.fileName === first ? { preamble: COMPILED_AT_ONCE } : {}),
            // Browsers compile a function in brackets at once, instead of reading the whole script twice.
            wrap_iife: true,
          },
          compress: {
            passes: 5,
            keep_fargs: false,
            // Comparisons as they are written are more alike.
            lhs_constants: false,
            // Safe here: getters have no side effects, and functions that do not use `this` are never called with `new`.
            pure_getters: true,
            unsafe_arrows: true,
          },
          sourceMap: { content: chunk.map ?? undefined, url: file },
        });
        // Variables, unlike properties, are renamed per file.
        delete nameCache.vars;
        chunk.code = code;
        if (file in bundle) bundle[file].source = map;
      }
    },
  };
}
