import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../src/chromium.js';
import { bundle } from './bundle.js';

/**
 * Trains twice from the same start, on the page's thread and in a worker, and records the emissions and what is left
 * behind.
 */
const PROGRAM = `
import { network, train } from '@bp-graph/graph';
import { inWorker } from '@bp-graph/graph/worker';

const addresses = new Set();
const { createObjectURL, revokeObjectURL } = URL;
URL.createObjectURL = (blob) => { const address = createObjectURL(blob); addresses.add(address); return address; };
URL.revokeObjectURL = (address) => { addresses.delete(address); revokeObjectURL(address); };

const numbers = (length, of) => Float64Array.from({ length }, (_, i) => of(i));
const data = {
  x: { shape: [11, 2], data: numbers(22, (i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: numbers(11, (i) => (Math.sin(i) + 1) / 2) },
};
async function run(options) {
  const graph = network([2, 5, 1], { seed: 4 });
  const losses = [], workers = [], refusals = [], waves = new Map();
  let frame = 0, counting = true;
  const count = () => { frame++; if (counting) requestAnimationFrame(count); };
  requestAnimationFrame(count);
  if (options.watch) graph.node('output/bias').value$.subscribe(() => waves.set(frame, (waves.get(frame) ?? 0) + 1));
  const { watch, ...rest } = options;
  await train(graph, { data, batchSize: 4, seed: 2, engine: 'auto', ...rest }).forEach((record) => {
    losses.push(record.loss);
    workers.push(record.worker === true);
    if (record.refusal) refusals.push(record.refusal.message);
  });
  counting = false;
  return { losses, workers, refusals, waves: [...waves.values()], parameters: graph.parameters.map(({ value }) => [...value.data]) };
}
const here = await run({ epochs: 300 });
const there = await run({ epochs: 300, worker: inWorker });
const watched = await run({ epochs: there.workers[0] ? 3000 : 1, worker: inWorker, watch: true });
globalThis.told = { here, there, watched, addresses: addresses.size };
`;

interface Run {
  readonly losses: readonly number[];
  readonly workers: readonly boolean[];
  readonly refusals: readonly string[];
  readonly waves: readonly number[];
  readonly parameters: readonly (readonly number[])[];
}

interface Told {
  readonly here: Run;
  readonly there: Run;
  readonly watched: Run;
  readonly addresses: number;
}

const MODULE = '<!doctype html><title>A page</title><script type="module" src="SOURCE"></script>';

const PAGES = {
  own: { source: '/program.js', policy: '' },
  cdn: { source: 'http://cdn.test/program.js', policy: '' },
  strict: { source: '/program.js', policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" },
  bare: { source: '/program.js', policy: "default-src 'none'; script-src 'self'" },
  trusting: {
    source: '/program.js',
    policy: "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'",
  },
} as const;

describe('training in a worker of a page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    ({ code } = await bundle(PROGRAM));
    browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  }, 120_000);

  afterAll(() => browser.close());

  it.each(['own', 'cdn'] as const)('gives the same bits if the file is served from: %s', async (name) => {
    const { here, there, watched, addresses } = await visit(name);
    expect(there.workers).toEqual(here.workers.map(() => true));
    expect(there.refusals).toEqual([]);
    expect(there.losses).toEqual(here.losses);
    expect(there.parameters).toEqual(here.parameters);
    expect(watched.losses).toHaveLength(3000);
    // The first frame includes the replay, and the end of the run does not wait for a frame.
    const inFrames = watched.waves.slice(1, -1);
    expect(inFrames).toEqual(inFrames.map(() => 1));
    expect(addresses).toBe(0);
  });

  it.each(['strict', 'bare', 'trusting'] as const)(
    'stays on the calling thread, with the same bits, if the policy is %s',
    async (name) => {
      const { here, there, addresses } = await visit(name);
      expect(there.workers).toEqual(here.workers.map(() => false));
      expect(there.refusals).toHaveLength(there.losses.length);
      expect(there.refusals[0]).toMatch(/the worker broke down: at worker/);
      expect(there.losses).toEqual(here.losses);
      expect(there.parameters).toEqual(here.parameters);
      expect(addresses).toBe(0);
    },
  );

  async function visit(name: keyof typeof PAGES): Promise<Told> {
    const { source, policy } = PAGES[name];
    const page: Page = await browser.newPage();
    await page.route('**/program.js', (route) =>
      route.fulfill({
        body: code,
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    );
    await page.route('http://page.test/', (route) =>
      route.fulfill({
        body: MODULE.replace('SOURCE', source),
        contentType: 'text/html',
        headers: policy === '' ? {} : { 'Content-Security-Policy': policy },
      }),
    );
    await page.goto('http://page.test/');
    await page.waitForFunction(() => 'told' in globalThis);
    const told = await page.evaluate(() => (globalThis as unknown as { told: Told }).told);
    await page.close();
    return told;
  }
});
