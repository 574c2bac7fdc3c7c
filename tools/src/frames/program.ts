import { Command } from 'commander';
import type { Terminal } from '../bp/terminal.js';
import { positiveNumber } from '../bp/options.js';
import { reportError, withManners } from '../command-line.js';
import { measureInPages, printFigures, type OpenPage } from '../page-benchmark.js';
import { figuresOf, tableOf, type Figures, type Opened, type Watched } from './figures.js';
import { scenes } from './scenes.js';

interface Options {
  readonly seconds: number;
  readonly json?: true;
}

/** Runs the frame benchmark with these arguments and gives its exit code. */
export async function runFrames(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = withManners(new Command('bench:frames'), terminal)
    .description(
      'Watches <bp-graph> in a real Chromium without a graphics card: frames a second, and what they cost.',
    )
    .option('--seconds <number>', 'how long each scene is watched', positiveNumber('--seconds'), 3)
    .option('--json', 'print everything as one JSON object')
    .action(async ({ seconds, ...form }: Options) => {
      const figures = await measureInPages('tools/src/frames/page.ts', scenes.length, (open, index) =>
        watch(open, index, seconds),
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

/** Every scene in a page of its own. */
async function watch(open: OpenPage, index: number, seconds: number): Promise<Figures> {
  const { name, width } = scenes[index];
  const page = await open({ viewport: { width: width + 20, height: 900 } });
  const session = await page.context().newCDPSession(page);
  // The time of the thread itself: what other programs do meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  };
  const opened = await page.evaluate<Opened>(`openScene(${index})`);
  const before = await busy();
  const watched = await page.evaluate<Watched>(`watchScene(${index}, ${seconds})`);
  const spent = (await busy()) - before;
  await page.close();
  return figuresOf(name, opened, watched, spent);
}
