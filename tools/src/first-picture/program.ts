import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { preview } from 'vite';
import { figuresOf, tableOf, type Figures } from './figures.js';
import { openings, pageOf } from './openings.js';
import { wholeNumber } from '../options.js';
import { inChromium, runPageBenchmark, type PageBenchmark } from '../page-benchmark.js';
import { buildPageFiles } from '../page-files.js';
import type { Terminal } from '../terminal.js';
import { watch } from './watch.js';

/** Runs the benchmark of first pictures with these arguments, and returns its exit code. */
export function runFirstPicture(args: readonly string[], terminal: Terminal): Promise<number> {
  return runPageBenchmark(benchmark, args, terminal);
}

const benchmark: PageBenchmark<Figures> = {
  name: 'bench:first-picture',
  description:
    'Measure the time from the arrival of the script to the first picture of <bp-graph>, in a real Chromium without a graphics card',
  option: {
    flags: '--times <number>',
    description: 'times to open each page',
    read: wholeNumber('--times', 1),
    usual: 20,
  },
  measure: (times) => withSite((address) => inChromium((browser) => openAll(browser, address, times))),
  tableOf,
};

/** Builds the files and serves them together with the pages for as long as `measure` runs. */
async function withSite<R>(measure: (address: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'bp-graph-first-picture-'));
  try {
    await buildPageFiles(folder);
    openings.forEach((opening, index) => {
      writeFileSync(join(folder, `${index}.html`), pageOf(opening));
    });
    const server = await preview({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    });
    try {
      return await measure(server.resolvedUrls?.local[0] ?? '');
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes turns between the pages, each time in a fresh browser context, so that nothing is cached. */
async function openAll(browser: Browser, address: string, times: number): Promise<readonly Figures[]> {
  const found = openings.map((): number[] => []);
  for (let time = 0; time < times; time++)
    for (const index of openings.keys())
      found[index].push(await firstPicture(browser, `${address}${index}.html`));
  return openings.map(({ name }, index) => figuresOf(name, found[index]));
}

async function firstPicture(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  const time = await page.evaluate<number>('firstPicture');
  await context.close();
  return time;
}
