import { minify } from 'terser';

/**
 * What Lit and RxJS call their own: what begins with an underscore, and what no page reads of an element or a stream. Whoever
 * shares a page with another copy of them asks it for none of these.
 */
const INNER = new RegExp(
  `^(?:_.*|${[
    ...['initialTeardown', 'partialObserver', 'thrownError', 'hasError', 'isStopped', 'currentObservers'],
    ...['onFinalize', 'shouldUnsubscribe', 'enableUpdating', 'scheduleUpdate', 'performUpdate'],
    ...['elementStyles', 'finalizeStyles', 'createProperty', 'getPropertyDescriptor', 'getPropertyOptions'],
  ].join('|')})$`,
);

/** What the bundler's own minifier leaves, a slower one takes out: a kilobyte of each file, compressed. */
export function againMinified() {
  // The files share the objects that have these names.
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
          // No getter does more than say a value, and no function that has no `this` is called by `new`.
          compress: { passes: 5, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
          sourceMap: { content: chunk.map ?? undefined, url: file },
        });
        // Variables are each file's own.
        delete nameCache.vars;
        chunk.code = code;
        if (file in bundle) bundle[file].source = map;
      }
    },
  };
}
