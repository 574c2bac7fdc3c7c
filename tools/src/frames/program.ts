import { figuresOf, tableOf, type Figures, type Opened, type Watched } from './figures.js';
import { positiveNumber } from '../options.js';
import { inPages, runPageBenchmark, type OpenPage, type PageBenchmark } from '../page-benchmark.js';
import { scenes } from './scenes.js';
import type { Terminal } from '../terminal.js';

/** Runs the frame benchmark with these arguments, and returns its exit code. */
export function runFrames(args: readonly string[], terminal: Terminal): Promise<number> {
  return runPageBenchmark(benchmark, args, terminal);
}

const benchmark: PageBenchmark<Figures> = {
  name: 'bench:frames',
  description:
    'Measure the frame rate of <bp-graph> and its cost, in a real Chromium without a graphics card',
  option: {
    flags: '--seconds <number>',
    description: 'seconds to measure each scene',
    read: positiveNumber('--seconds'),
    usual: 3,
  },
  measure: (seconds) =>
    inPages('tools/src/frames/page.ts', scenes, (open, index) => watch(open, index, seconds)),
  tableOf,
};

/** Measures a scene in a page of its own. */
async function watch(open: OpenPage, index: number, seconds: number): Promise<Figures> {
  const { name, width } = scenes[index];
  const page = await open({ viewport: { width: width + 20, height: 900 } });
  const session = await page.context().newCDPSession(page);
  // Counts CPU time of the thread, so that other programs do not distort the result.
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
