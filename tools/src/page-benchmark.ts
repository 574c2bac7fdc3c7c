import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { printLine, type Terminal } from './bp/terminal.js';
import { launchChromium } from './launch-chromium.js';
import { pageScript } from './page-script.js';

/** Opens an empty page in which a script has run. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * Measures so many things, one after the other, in pages of a real Chromium that run a script of this repository. The browser
 * ends with the last of them, or with the first that fails.
 */
export async function measureInPages<F>(
  script: string,
  count: number,
  measure: (open: OpenPage, index: number) => Promise<F>,
): Promise<F[]> {
  const content = await pageScript(script);
  const browser = await launchChromium();
  try {
    const all: F[] = [];
    for (let index = 0; index < count; index++) all.push(await measure(opening(browser, content), index));
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

/** Prints figures as one JSON object or as the lines of a table. */
export function printFigures<F>(
  figures: readonly F[],
  { json }: { readonly json?: true },
  tableOf: (figures: readonly F[]) => readonly string[],
  { out }: Terminal,
): void {
  const lines = json === true ? [JSON.stringify({ figures })] : tableOf(figures);
  for (const line of lines) printLine(out, line);
}
