import { defineConfig } from 'vite';

/**
 * The files for pages without a bundler, everything inside: an ES module, and with `--mode classic` a classic script for
 * pages opened from a folder, where browsers load no modules.
 */
export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  return {
    // RxJS as it is written in ES2015 is smaller than in ES5.
    resolve: { conditions: ['@bp-graph/source', 'es2015', 'module', 'browser', 'production'] },
    build: {
      target: 'es2022',
      outDir: 'dist-cdn',
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: {
        entry: 'src/index.ts',
        name: 'BpGraph',
        formats: [classic ? 'iife' : 'es'],
        fileName: () => (classic ? 'bp-graph.classic.js' : 'bp-graph.js'),
      },
      rolldownOptions: {
        // What is loaded later takes what it shares with the first file from there, which stays a single file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // A library as an ES module keeps its whitespace otherwise.
          minify: true,
          chunkFileNames: 'bp-graph-[name]-[hash].js',
        },
      },
    },
  };
});
