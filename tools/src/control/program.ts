import type { Page } from 'playwright';
import { tableOf, timesOf, type Answers, type Figures } from './figures.js';
import { wholeNumber } from '../options.js';
import { inPages, runPageBenchmark, type OpenPage, type PageBenchmark } from '../page-benchmark.js';
import { runs } from './runs.js';
import type { Terminal } from '../terminal.js';

/** How often a run is started and cancelled. */
const CANCELS = 5;

/** Runs the benchmark of pausing, resuming and cancelling with these arguments, and returns its exit code. */
export function runControl(args: readonly string[], terminal: Terminal): Promise<number> {
  return runPageBenchmark(benchmark, args, terminal);
}

const benchmark: PageBenchmark<Figures> = {
  name: 'bench:control',
  description:
    'Measure how long pausing, resuming and cancelling a run in a worker take, in a real Chromium: median / 95th percentile / worst',
  option: {
    flags: '--rounds <number>',
    description: 'pauses per run',
    read: wholeNumber('--rounds', 1),
    usual: 20,
  },
  measure: (rounds) =>
    inPages('tools/src/control/page.ts', runs, (open, index) => measure(open, index, rounds)),
  tableOf,
};

async function measure(open: OpenPage, index: number, rounds: number): Promise<Figures> {
  const page = await open();
  const found: (Answers & { readonly gone: number })[] = [];
  for (let k = 0; k < CANCELS; k++) {
    const gone = workerGone(page);
    const answers = await page.evaluate<Answers>(`control(${index}, ${rounds})`);
    found.push({ ...answers, gone: (await gone) - answers.cancelledAt });
  }
  await page.close();
  return {
    name: runs[index].name,
    pause: timesOf(found.flatMap(({ pause }) => pause)),
    resume: timesOf(found.flatMap(({ resume }) => resume)),
    cancel: timesOf(found.flatMap(({ cancel }) => cancel)),
    gone: timesOf(found.map(({ gone }) => gone)),
  };
}

/** The wall-clock time at which the next worker of the page is gone. */
async function workerGone(page: Page): Promise<number> {
  const worker = await page.waitForEvent('worker');
  await new Promise((resolve) => worker.once('close', resolve));
  return Date.now();
}
