import {
  activations,
  clippings,
  datasets,
  initializers,
  losses,
  optimizers,
  schedules,
} from '@bp-graph/core';
import * as graph from '@bp-graph/graph';
import type { BpGraph } from '@bp-graph/viz-element';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CdnSite, HEAD } from './cdn-site.js';

const parts = {
  activations: activations.names,
  losses: losses.names,
  initializers: initializers.names,
  optimizers: optimizers.names,
  schedules: schedules.names,
  clippings: clippings.names,
};

const [MODULE, CLASSIC] = [
  '<script type="module">globalThis.BpGraph = await import(\'./bp-graph.js\');</script>',
  '<script src="bp-graph.classic.js"></script>',
];

let site: CdnSite;

beforeAll(async () => {
  site = await CdnSite.open({
    'module.html': { text: `${HEAD}${MODULE}` },
    'classic.html': { text: `${HEAD}${CLASSIC}` },
  });
}, 600_000);
afterAll(() => site.close());

// The files are built from sources that are shortened by rules; this would reveal if too much is removed.
describe.each(['module.html', 'classic.html'])('the file of %s', (name) => {
  it('gives the same numbers as the sources for every part of a network and of a run', async () => {
    const { page, problems } = await site.visit(site.address(name));
    await page.waitForFunction('globalThis.BpGraph?.network');
    const found = await page.evaluate(figuresOf, parts);
    const wanted = figuresOf(parts, graph);
    expect(Object.keys(found)).toEqual(Object.keys(wanted));
    for (const [part, figures] of Object.entries(wanted))
      for (const [k, figure] of figures.entries()) {
        expect(Number.isFinite(figure), part).toBe(true);
        expect(found[part][k], part).toBeCloseTo(figure, 12);
      }
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows every data set, with layers that suit it', async () => {
    const { page, problems } = await site.visit(site.address(name));
    await page.evaluate((names) => {
      for (const data of names)
        document.body.append(Object.assign(document.createElement('bp-graph'), { data }));
    }, datasets.names);
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll<BpGraph>('bp-graph')).every(({ shadowRoot }) =>
        shadowRoot?.querySelector('.stop, .message'),
      ),
    );
    const told = await page.locator('bp-graph .message').allTextContents();
    expect(told).toEqual([]);
    expect(await page.evaluate(countOfSessions)).toBe(datasets.names.length);
    expect(problems).toEqual([]);
    await page.close();
  });
});

function countOfSessions(): number {
  return Array.from(document.querySelectorAll<BpGraph>('bp-graph')).filter(({ session }) => session).length;
}

/** The losses before training and after three steps of a small network with each of the parts; also runs in a page. */
function figuresOf(
  names: typeof parts,
  library = (globalThis as unknown as { readonly BpGraph: typeof graph }).BpGraph,
): Record<string, readonly [before: number, after: number]> {
  type Options = Readonly<Record<string, unknown>>;
  const data = {
    x: [
      [0.5, -1],
      [1, 2],
    ],
    t: [
      [0.3, 0.7],
      [0.6, 0.4],
    ],
  };
  const lossesWith = (made: Options, run: Options = {}): readonly [number, number] => {
    const net = library.network([2, 3, 2], {
      seed: 1,
      output: 'softmax',
      loss: 'half-squared-error',
      ...made,
    });
    const session = library.createSession(net, { data, learningRate: 0.01, ...run });
    const before = net.loss;
    for (let k = 0; k < 3; k++) session.step();
    return [before, net.loss];
  };
  const lossAttributes = { targets: 'distribution' };
  const own = (loss: string): Options =>
    loss === 'softmax-cross-entropy' ? { loss, lossAttributes } : { loss };
  return Object.fromEntries([
    ...names.activations.map((activation) => [activation, lossesWith({ activation })] as const),
    ...names.losses.map((loss) => [loss, lossesWith(own(loss))] as const),
    ...names.initializers.map((weights) => [weights, lossesWith({ weights })] as const),
    ...names.optimizers.map((optimizer) => [optimizer, lossesWith({}, { optimizer })] as const),
    ...names.schedules.map((schedule) => [schedule, lossesWith({}, { schedule })] as const),
    ...names.clippings.map((clip) => [clip, lossesWith({}, { clip: { [clip]: 0.01 } })] as const),
  ]);
}
