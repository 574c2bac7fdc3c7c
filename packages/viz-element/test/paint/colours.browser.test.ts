import '@bp-graph/viz-element';
import type { BpGraph } from '@bp-graph/viz-element';
import { afterEach, describe, expect, it } from 'vitest';
import { mixed } from '../../src/paint/colours.js';
import { allLooks } from '../../src/paint/looks.js';
import { pagePalette } from '../../src/paint/page-palette.js';
import { all, mount, partsLoaded, settled, tutorialSession } from '../support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

const TOKENS = {
  '--bp-ink': 'lab(20% 10 -30)',
  '--bp-positive': 'oklch(0.7 0.3 150)',
  '--bp-negative': 'color-mix(in oklch, hotpink, oklch(0.5 0.1 20 / 0.8))',
  '--bp-muted': 'color(display-p3 0.1 0.9 0.2)',
  '--bp-gradient': 'hsl(280deg 60% 40% / 60%)',
  '--bp-line': 'rebeccapurple',
};

async function painted(card: string): Promise<BpGraph> {
  const element = Object.assign(document.createElement('bp-graph'), {
    session: tutorialSession(),
    painter: 'canvas',
  } as const);
  for (const [name, colour] of Object.entries({ ...TOKENS, '--bp-card': card }))
    element.style.setProperty(name, colour);
  await mount(element);
  await partsLoaded(element);
  await settled(element);
  return element;
}

/** The pixel that a colour results in on white. */
function pixelOf(colour: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const each of ['#fff', colour]) {
    context.fillStyle = each;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** Equal up to rounding. */
function expectNear(found: readonly number[], wanted: readonly number[], what: string): void {
  found.forEach((channel, k) => {
    expect(Math.abs(channel - wanted[k]), `${what}: ${found.join()} for ${wanted.join()}`).toBeLessThan(2);
  });
}

describe('colours in any CSS notation', () => {
  it.each(['oklch(0.95 0.05 100)', 'oklch(0.9 0.02 200 / 0.7)'])(
    'are blended over the card %s on a canvas as in SVG',
    async (card) => {
      const element = await painted(card);
      const palette = pagePalette(element.renderRoot)!;
      const [drawing] = all(element, '.sheet');
      drawing.insertAdjacentHTML('beforeend', '<svg><rect /></svg>');
      const [rect] = all(element, '.sheet > svg rect');
      for (const [name, { fill, stroke }] of Object.entries(allLooks)) {
        rect.setAttribute('class', name.replaceAll('.', ' '));
        const style = getComputedStyle(rect);
        if (fill !== undefined) expectNear(pixelOf(mixed(fill, palette)), pixelOf(style.fill), name);
        if (stroke !== undefined) expectNear(pixelOf(mixed(stroke, palette)), pixelOf(style.stroke), name);
      }
    },
  );

  it('are the colours of the pixels on the canvas', async () => {
    const element = await painted('oklch(0.95 0.05 100)');
    const [canvas] = all<HTMLCanvasElement>(element, 'canvas');
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const there = new Set<string>();
    for (let i = 0; i < data.length; i += 4) there.add([...data.slice(i, i + 3)].join());
    const wire = pixelOf('color-mix(in srgb, oklch(0.7 0.3 150) 72%, oklch(0.95 0.05 100))').slice(0, 3);
    const isThere = [...there].some((pixel) =>
      pixel.split(',').every((channel, k) => Math.abs(Number(channel) - wire[k]) < 2),
    );
    expect(isThere).toBe(true);
  });

  it('are exported to a picture in a form that every SVG reader knows', async () => {
    const text = (await painted('oklch(0.95 0.05 100)')).exportSvg();
    expect(text).toMatch(/\.card\{fill:rgb\(\d+, \d+, \d+\)\}/);
    expect(text).not.toMatch(/color\(|oklch|NaN/);
  });
});
