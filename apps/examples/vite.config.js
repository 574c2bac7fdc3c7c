import { readdirSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { defineConfig } from 'vite';

/** One page per folder that contains an `index.html`. */
const pages = readdirSync(import.meta.dirname, { recursive: true }).filter(
  (file) => file.endsWith('index.html') && !/^(dist|node_modules)/.test(file),
);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@bp-graph/source', 'module', 'browser', 'development|production'] },
  plugins: [svelte()],
  build: { target: 'es2022', rolldownOptions: { input: pages } },
});

/** Svelte needs nothing from the bundler but its compiler. */
function svelte() {
  return {
    name: 'svelte',
    transform: (code, id) =>
      id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
  };
}
