import { Command } from 'commander';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { printLine, type Terminal } from './bp/terminal.js';
import { reportError, withManners } from './command-line.js';
import { launchChromium } from './launch-chromium.js';
import { pageScript } from './page-script.js';

/** Opens an empty page in which a script has run. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A benchmark of things in pages, and the one option by which more or less of them is measured. */
export interface PageBenchmark<T, F> {
  readonly name: string;
  readonly description: string;
  readonly option: {
    readonly flags: `--${string} <number>`;
    readonly description: string;
    readonly read: (text: string) => number;
    readonly usual: number;
  };
  /** What runs in the pages, a file of this repository. */
  readonly script: string;
  readonly things: readonly T[];
  /** Measures the thing of that place in the list, to the amount that the option says. */
  readonly measure: (open: OpenPage, index: number, amount: number) => Promise<F>;
  readonly tableOf: (figures: readonly F[]) => readonly string[];
}

/** Runs a benchmark with these arguments, prints what it found and gives its exit code. */
export async function runPageBenchmark<T, F>(
  benchmark: PageBenchmark<T, F>,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { name, description, option } = benchmark;
  const command = withManners(new Command(name), terminal)
    .description(description)
    .option(option.flags, option.description, option.read, option.usual)
    .option('--json', 'print everything as one JSON object')
    .action(async ({ json, ...amount }: Readonly<Record<string, unknown>>) => {
      const figures = await measureAll(benchmark, Object.values(amount)[0] as number);
      const lines = json === true ? [JSON.stringify({ figures })] : benchmark.tableOf(figures);
      for (const line of lines) printLine(terminal.out, line);
    });
  try {
    await command.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error, terminal);
  }
}

/**
 * Measures one thing after the other, in pages of a real Chromium. The browser ends with the last of them, or with the
 * first that fails.
 */
async function measureAll<T, F>(
  { script, things, measure }: PageBenchmark<T, F>,
  amount: number,
): Promise<readonly F[]> {
  const content = await pageScript(script);
  const browser = await launchChromium();
  try {
    const all: F[] = [];
    for (const index of things.keys()) all.push(await measure(opening(browser, content), index, amount));
    return all;
  } finally {
    await browser.close();
  }
}

function opening(browser: Browser, content: string): OpenPage {
  return async (options) => {
    const page = await browser.newPage(options);
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content });
    return page;
  };
}
