import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/src/chromium-search.js';

const roots = ['packages/*/test', 'apps/*/test', 'tools/test'];
const source = '@bp-graph/source';
/** Long enough for a busy machine; a test that never ends is ended all the same. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        // Node resolution of a project reads `ssr.resolve`; the plain `resolve.conditions` is not asked.
        ssr: { resolve: { conditions: [source, 'module', 'node', 'development|production'] } },
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          globalSetup: './tools/test/page-files-folder.ts',
          // nx asks its tasks for colours; a program that a test starts shall print what it prints anywhere.
          env: { FORCE_COLOR: '0' },
          include: roots.map((root) => `${root}/**/*.test.ts`),
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        resolve: { conditions: [source, 'module', 'browser', 'development|production'] },
        test: {
          name: 'browser',
          testTimeout,
          include: roots.map((root) => `${root}/**/*.browser.test.ts`),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
