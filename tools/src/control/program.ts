import { Command } from 'commander';
import type { Page } from 'playwright';
import { wholeNumber } from '../bp/options.js';
import type { Terminal } from '../bp/terminal.js';
import { reportError, withManners } from '../command-line.js';
import { measureInPages, printFigures, type OpenPage } from '../page-benchmark.js';
import { tableOf, timesOf, type Answers, type Figures } from './figures.js';
import { runs } from './runs.js';

interface Options {
  readonly rounds: number;
  readonly json?: true;
}

/** How often a run is begun and cancelled. */
const CANCELS = 5;

/** Runs the benchmark of pausing, resuming and cancelling with these arguments and gives its exit code. */
export async function runControl(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = withManners(new Command('bench:control'), terminal)
    .description(
      'Trains in a worker of a real Chromium; pauses, resumes and cancels, and tells how long each takes: usually / in 95 of 100 cases at most / at worst.',
    )
    .option('--rounds <number>', 'how often a run is paused each time', wholeNumber('--rounds', 1), 20)
    .option('--json', 'print everything as one JSON object')
    .action(async ({ rounds, ...form }: Options) => {
      const figures = await measureInPages('tools/src/control/page.ts', runs.length, (open, index) =>
        measure(open, index, rounds),
      );
      printFigures(figures, form, tableOf, terminal);
    });
  try {
    await command.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error, terminal);
  }
}

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

/** When the worker that comes next has gone, by the clock on the wall. */
async function workerGone(page: Page): Promise<number> {
  const worker = await page.waitForEvent('worker');
  await new Promise((resolve) => worker.once('close', resolve));
  return Date.now();
}
