// Lets Node run the repository's TypeScript directly: node --import ./tools/ts-node.mjs file.ts
// Types are not checked here (`npm run typecheck` does that), and what was compiled once is kept until it changes.
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL('tsconfig.json', import.meta.url));
register('ts-node/esm/transpile-only', import.meta.url);
register('./ts-node-cache.mjs', import.meta.url);
