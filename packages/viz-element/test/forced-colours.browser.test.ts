import '@bp-graph/viz-element';
import type {} from '@vitest/browser-playwright';
import type { LitElement } from 'lit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { all, partsLoaded, settled } from './support/page.js';

/** Makes the reader's system force its own few colours on every page, or stop doing so. */
async function force(value: 'active' | 'none') {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

beforeAll(async () => {
  await force('active');
  document.body.innerHTML = `<bp-decision-map for="net"></bp-decision-map>
    <bp-loss-chart for="net" log></bp-loss-chart><bp-graph id="net" layers="2 3 1" data="circle"></bp-graph>`;
  await settled(...document.body.querySelectorAll<LitElement>('*'));
  await settled(...document.body.querySelectorAll<LitElement>('*'));
});
afterAll(async () => {
  document.body.replaceChildren();
  await force('none');
});

const element = (name: string) => document.querySelector<LitElement>(name)!;

it('a map still distinguishes high from low with forced colours', () => {
  const canvas = all<HTMLCanvasElement>(element('bp-decision-map'), 'canvas')[0];
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  expect(new Set(Array.from({ length: 500 }, (_, k) => data[k * 4 * 37])).size).toBeGreaterThan(5);
});

it('heat maps still distinguish above from below with forced colours', () => {
  const [above, below] = ['p6', 'n6'].map((shade) => all(element('bp-graph'), `.shade.${shade}`)[0]);
  expect(getComputedStyle(above).fill).not.toBe(getComputedStyle(below).fill);
});

it('pressed buttons keep their labels readable with forced colours', async () => {
  const cursor = all<LitElement>(element('bp-graph'), 'bp-cursor')[0];
  all<HTMLButtonElement>(cursor, '[part="phase"]')[2].click();
  await settled(element('bp-graph'), cursor);
  const pressed = [cursor, element('bp-loss-chart')].flatMap((bar) =>
    all(bar, 'button[aria-pressed="true"]'),
  );
  expect(pressed).toHaveLength(2);
  for (const { color, backgroundColor, forcedColorAdjust } of pressed.map((one) => getComputedStyle(one))) {
    expect(color).not.toBe(backgroundColor);
    // Browsers would paint a backplate behind the text in their own colour.
    expect(forcedColorAdjust).toBe('none');
  }
});

it.each(['active', 'none'] as const)(
  'the ring of the focus is told from the border of what is frozen: colours forced: %s',
  async (forced) => {
    await force(forced);
    const graph = document.querySelector('bp-graph')!;
    graph.session!.graph.parameter('hidden/weights').freeze();
    const focused = async (painter: 'svg' | 'canvas', selector: string): Promise<Element> => {
      graph.painter = painter;
      await settled(graph);
      await partsLoaded(graph);
      const [stop] = all<SVGElement>(graph, selector);
      stop.focus();
      await settled(graph);
      return stop;
    };
    const chip = await focused('svg', '.chip .stop[data-stop^="x"]');
    const [border, ring] = ['.outline', '.ring'].map((part) => getComputedStyle(chip.querySelector(part)!));
    expect(border.strokeDasharray).not.toBe('none');
    expect([ring.strokeDasharray, ring.stroke]).toEqual(['none', border.stroke]);
    // The chip does not cover the ring.
    expect(chip.querySelector('.outline + .ring')).not.toBeNull();
    const spot = await focused('canvas', '.spot');
    expect(getComputedStyle(spot).outlineStyle).toBe('solid');
    graph.painter = undefined;
    graph.session!.graph.parameter('hidden/weights').unfreeze();
    await force('active');
  },
);

it('tooltips are readable with forced colours', async () => {
  const graph = element('bp-graph');
  all<SVGElement>(graph, '.stop')[0].focus();
  await partsLoaded(graph);
  const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(all(graph, '.tip')[0]);
  expect(color).not.toBe(backgroundColor);
  expect(forcedColorAdjust).toBe('none');
});
