import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { ensureChromium } from '../src/chromium.js';
import { pageFiles } from './page-files.js';

/** A test page: its text and additional headers, or a handler that responds instead. */
export interface SitePage {
  readonly text: string;
  readonly answer?: (response: ServerResponse) => void;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The head of test pages: it prevents the request for an icon. */
export const HEAD =
  '<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">';

/** The files for pages without a bundler, served next to the pages of a test. */
export class CdnSite {
  readonly folder: string;
  readonly browser: Browser;
  /** Missing files: requests for names with these beginnings are answered with 404. */
  readonly lost: Set<string>;
  readonly #server: Server;

  private constructor(folder: string, server: Server, browser: Browser, lost: Set<string>) {
    this.lost = lost;
    this.folder = folder;
    this.#server = server;
    this.browser = browser;
  }

  static async open(pages: Readonly<Record<string, SitePage>>): Promise<CdnSite> {
    const lost = new Set<string>();
    const folder = await pageFiles();
    const scripts = new Set(readdirSync(folder));
    const server = createServer(({ url = '/' }, response) => {
      const name = new URL(url, 'http://page').pathname.slice(1);
      const page = new Map(Object.entries(pages)).get(name);
      const isThere = scripts.has(name) && !Array.from(lost).some((start) => name.startsWith(start));
      response.statusCode = page === undefined && !isThere ? 404 : 200;
      response.setHeader('Content-Type', TYPES.get(extname(name)) ?? 'text/plain');
      for (const [field, value] of Object.entries(page?.headers ?? {})) response.setHeader(field, value);
      if (page?.answer !== undefined) page.answer(response);
      else response.end(isThere ? readFileSync(join(folder, name)) : page?.text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    return new CdnSite(folder, server, browser, lost);
  }

  /** The text of a built file. */
  built(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  address(page: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${page}`;
  }

  /** Opens a page and records everything that goes wrong in it. */
  async visit(address: string): Promise<{ readonly page: Page; readonly problems: string[] }> {
    const page = await this.browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(address);
    return { page, problems };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.close();
  }
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
]);
