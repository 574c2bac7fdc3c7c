import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  resolve: { conditions: ['@bp-graph/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', rolldownOptions: { input: ['index.html', 'zh.html'] } },
});
