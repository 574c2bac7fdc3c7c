import { handWorked, network, writeGraph } from '@bp-graph/graph';
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CdnSite, HEAD } from './cdn-site.js';

const saved = writeGraph(handWorked('tutorial').graph);
const other = network([1, 1]);
other.feed({ x: [[1]], t: [[0]] });
const small = writeGraph(other, { values: true });

/** Responses that are held back until the test sends them. */
const slow: ServerResponse[] = [];

const pages = {
  'page.html': {
    text: `${HEAD}<script type="module" src="bp-graph.js"></script><bp-graph network="tutorial"></bp-graph>`,
  },
  'saved.json': { text: saved },
  'small.json': { text: small },
  'page-instead.json': { text: `${HEAD}<p>Not found, said kindly.</p>` },
  'garbage.json': { text: `${saved} and so on` },
  'cut.json': { text: saved.slice(0, 200) },
  'hangs-up.json': {
    text: '',
    answer: (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': String(saved.length) });
      response.write(saved.slice(0, 200), () => response.destroy());
    },
  },
  'slow.json': { text: '', answer: (response: ServerResponse) => void slow.push(response) },
};

let site: CdnSite;
let page: Page;

beforeAll(async () => {
  site = await CdnSite.open(pages);
}, 600_000);
afterAll(() => site.close());
beforeEach(async () => {
  slow.length = 0;
  ({ page } = await site.visit(site.address('page.html')));
  await page.locator('bp-graph .stop').first().waitFor();
  await page.evaluate(`
    heard = [];
    graph = document.querySelector('bp-graph');
    graph.addEventListener('bp-error', ({ detail }) => heard.push(detail.message));`);
  return () => page.close();
});

/** Makes the element load another file. */
function ask(src: string): Promise<unknown> {
  return page.evaluate(`graph.removeAttribute('network'); graph.src = '${src}'; undefined`);
}

function shows(weight: string): Promise<unknown> {
  return page.evaluate(`graph.session?.graph.has('${weight}') === true`);
}

describe('<bp-graph src> with a server', () => {
  it.each([
    ['missing.json', /cannot load the graph.*missing\.json.*404/],
    ['page-instead.json', /a web page instead of a graph.*page-instead\.json/],
    ['garbage.json', /line \d+, column \d+ of garbage\.json/],
    ['cut.json', /the JSON ends too early.*cut\.json/],
    ['hangs-up.json', /no answer.*hangs-up\.json/],
    ['http://127.0.0.1:1/none.json', /no answer.*none\.json/],
    ['http://', /not an address/],
  ])(
    'reports what is wrong with %s, in the element and as an event, and keeps the picture',
    async (src, words) => {
      await ask(src);
      const message = page.locator('bp-graph .message[role="alert"]').first();
      await message.waitFor();
      expect(await message.textContent()).toMatch(words);
      expect(await page.evaluate('heard')).toEqual([expect.stringMatching(words)]);
      expect(await page.locator('bp-graph .stop').count()).toBeGreaterThan(5);
      expect(await shows('w8')).toBe(true);
    },
  );

  it('shows the file that is requested next, and removes the message', async () => {
    await ask('missing.json');
    await page.locator('bp-graph .message').first().waitFor();
    await ask('small.json');
    await page.locator('bp-graph .message').first().waitFor({ state: 'detached' });
    await page.waitForFunction("!graph.session.graph.has('w8')");
  });

  it('ignores a file that a later one has overtaken, even if it arrives in the end', async () => {
    await ask('slow.json');
    await page.getByText('Loading slow.json …').waitFor();
    await ask('small.json');
    await page.waitForFunction("!graph.session.graph.has('w8')");
    for (const response of slow) response.end(saved);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
    await ask('missing.json');
    await page.locator('bp-graph .message').first().waitFor();
    expect(await shows('w8')).toBe(false);
  });
});
