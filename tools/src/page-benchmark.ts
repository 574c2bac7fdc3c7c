import { Command } from 'commander';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { printLine, type Terminal } from './terminal.js';
import { reportError, withManners } from './command-line.js';
import { launchChromium } from './launch-chromium.js';
import { pageScript } from './page-script.js';

/** Opens an empty page with the benchmark's script. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A benchmark that runs in pages, with a single option for how much to measure. */
export interface PageBenchmark<F> {
  readonly name: string;
  readonly description: string;
  readonly option: {
    readonly flags: `--${string} <number>`;
    readonly description: string;
    readonly read: (text: string) => number;
    readonly usual: number;
  };
  /** Measures everything, as much as the option says. */
  readonly measure: (amount: number) => Promise<readonly F[]>;
  readonly tableOf: (figures: readonly F[]) => readonly string[];
}

/** Runs a benchmark with these arguments, prints its results and returns its exit code. */
export async function runPageBenchmark<F>(
  { name, description, option, measure, tableOf }: PageBenchmark<F>,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = withManners(new Command(name), terminal)
    .description(description)
    .option(option.flags, option.description, option.read, option.usual)
    .option('--json', 'print the figures as JSON')
    .action(async ({ json, ...amount }: Readonly<Record<string, unknown>>) => {
      const figures = await measure(Object.values(amount)[0] as number);
      const lines = json === true ? [JSON.stringify({ figures })] : tableOf(figures);
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
 * Measures things one after the other, in pages of a real Chromium.
 *
 * @param script The script of the pages, a file of this repository.
 * @param measure Measures the thing at an index.
 */
export async function inPages<F>(
  script: string,
  things: readonly unknown[],
  measure: (open: OpenPage, index: number) => Promise<F>,
): Promise<readonly F[]> {
  const content = await pageScript(script);
  return inChromium(async (browser) => {
    const all: F[] = [];
    for (const index of things.keys()) all.push(await measure(opening(browser, content), index));
    return all;
  });
}

/** Measures in a real Chromium and closes it afterwards, even if measuring fails. */
export async function inChromium<R>(measure: (browser: Browser) => Promise<R>): Promise<R> {
  const browser = await launchChromium();
  try {
    return await measure(browser);
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
