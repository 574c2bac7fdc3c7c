import { join } from 'node:path';
import { Command } from 'commander';
import { chromium, type Browser } from 'playwright';
import { build, type Rolldown } from 'vite';
import { printLine, type Terminal } from '../bp/terminal.js';
import { positiveNumber } from '../bp/options.js';
import { ensureChromium } from '../chromium.js';
import { reportError, withManners } from '../command-line.js';
import { workspaceRoot } from '../workspace.js';
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
    .action(async ({ seconds, json }: Options) => {
      const figures = await watchAll(seconds);
      if (json === true) printLine(terminal.out, JSON.stringify({ figures }));
      else for (const line of tableOf(figures)) printLine(terminal.out, line);
    });
  try {
    await command.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error, terminal);
  }
}

/** Every scene in a page of its own, one after the other. */
async function watchAll(seconds: number): Promise<Figures[]> {
  const script = await pageScript();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const all: Figures[] = [];
    for (const index of scenes.keys()) all.push(await watchOne(browser, script, index, seconds));
    return all;
  } finally {
    await browser.close();
  }
}

async function watchOne(browser: Browser, script: string, index: number, seconds: number): Promise<Figures> {
  const { name, width } = scenes[index];
  const page = await browser.newPage({ viewport: { width: width + 20, height: 900 } });
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: script });
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

/** Everything the pages need, as one classic script. */
async function pageScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: workspaceRoot,
    logLevel: 'error',
    resolve: { conditions: ['@bp-graph/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(workspaceRoot, 'tools/src/frames/page.ts'), name: 'page', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0].output[0].code;
}
