import { network } from '@bp-graph/graph';
import '@bp-graph/viz-element';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { all, eventually, settled, texts } from './support/page.js';

afterEach(() => document.body.replaceChildren());

async function show(attributes = '', graph = 'layers="2 3 1" data="circle"') {
  // The map comes first, since it would be out of sight below a tall graph.
  document.body.innerHTML = `<bp-decision-map for="net" ${attributes}></bp-decision-map><bp-graph id="net" ${graph}></bp-graph>`;
  const [view, map] = [document.querySelector('bp-graph')!, document.querySelector('bp-decision-map')!];
  await settled(view, map);
  await settled(view, map);
  return { view, map };
}

const labelOf = (map: Element) => all(map, 'canvas')[0]?.getAttribute('aria-label') ?? '';
const paintings = () => vi.spyOn(CanvasRenderingContext2D.prototype, 'drawImage');

describe('<bp-decision-map>', () => {
  it('paints the output of the graph it is for, and describes it in words', async () => {
    const { map } = await show();
    expect(labelOf(map)).toMatch(
      /^Value of output\/sigmoid over x\[0\] from -\d.* to \d.* and x\[1\] from .* % of the plane above 0\.5\.$/,
    );
    const canvas = all<HTMLCanvasElement>(map, 'canvas')[0];
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(new Set(Array.from({ length: 500 }, (_, k) => data[k * 4 * 37])).size).toBeGreaterThan(5);
  });

  it.each([
    ['layers="2 8 3" data="rings"', 'Line: it stops being the largest of its layer.'],
    ['layers="2 4 2" data="circle"', 'Line: it stops being the largest of its layer.'],
    ['layers="2 6 1" data="reg-gauss"', 'Points: targets.'],
  ])('says of %s: %s', async (graph, note) => {
    const { map } = await show('', graph);
    expect(texts(map, '.remark')).toContain(note);
    expect(labelOf(map)).toContain(note);
    expect(labelOf(map)).not.toContain('of the plane above');
  });

  it('paints the points of numbers in the colours of their targets', async () => {
    const inks = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillStyle', 'set');
    await show('', 'layers="2 6 1" data="reg-gauss"');
    expect(new Set(inks.mock.calls.map(([ink]) => ink)).size).toBeGreaterThan(5);
    inks.mockRestore();
  });

  it('paints the points of a hidden unit in the colours of their classes, and says which is which', async () => {
    const inks = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillStyle', 'set');
    const { map } = await show('selection="hidden/tanh[0]"', 'layers="2 8 3" data="rings"');
    expect(new Set(inks.mock.calls.map(([ink]) => ink)).size).toBe(3);
    inks.mockRestore();
    expect(texts(map, '.remark').at(-1)).toBe('Classes: ● 0 ■ 1 ● 2');
  });

  it('shows the unit selected in the graph, or its own selection', async () => {
    const { view, map } = await show();
    view.selection = 'hidden/tanh[2]';
    await settled(view, map);
    expect(texts(map, '.head .remark')).toEqual(['value of hidden/tanh[2]']);
    map.setAttribute('selection', 'hidden/tanh[0]');
    map.setAttribute('show', 'gradient');
    await settled(map);
    expect(texts(map, '.head .remark')).toEqual(['∂ output/sigmoid / ∂ hidden/tanh[0]']);
  });

  it('is repainted after a step, and not if nothing has changed', async () => {
    const { view, map } = await show();
    const painted = paintings();
    map.requestUpdate();
    await settled(map);
    expect(painted).not.toHaveBeenCalled();
    view.step();
    await settled(view, map);
    expect(painted).toHaveBeenCalledTimes(1);
    painted.mockRestore();
  });

  it.each(['--bp-positive', '--bp-card', '--bp-ink'])(
    'is painted again in the colours of the page when these change, such as %s',
    async (property) => {
      const { map } = await show();
      const pixels = () => all<HTMLCanvasElement>(map, 'canvas')[0].toDataURL();
      const before = pixels();
      map.style.setProperty(property, 'rgb(0, 120, 40)');
      await eventually(() => expect(pixels()).not.toBe(before));
    },
  );

  it('does nothing while it is out of sight', async () => {
    const { view, map } = await show();
    map.style.display = 'none';
    // The observer of visibility reports in a later frame, which can be long after under load.
    await eventually(() => expect(map).toHaveProperty('visible', false));
    await settled(map);
    await settled(map);
    const before = labelOf(map);
    for (let k = 0; k < 50; k++) view.step();
    await settled(view, map);
    expect(labelOf(map)).toBe(before);
    map.style.display = '';
    await eventually(() => expect(labelOf(map)).not.toBe(before));
  });

  it('is painted again when its graph comes back', async () => {
    const { view, map } = await show();
    map.setAttribute('for', '');
    await settled(view, map);
    map.setAttribute('for', 'net');
    await settled(view, map);
    const [canvas] = all<HTMLCanvasElement>(map, 'canvas');
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(new Set(data).size).toBeGreaterThan(5);
  });

  it('is as sharp as before when it has grown', async () => {
    const { map } = await show('style="width: 120px"');
    map.setAttribute('style', 'width: 420px');
    await eventually(() => {
      const [canvas] = all<HTMLCanvasElement>(map, 'canvas');
      expect(canvas.width).toBe(Math.round(canvas.clientWidth * Math.min(devicePixelRatio, 2)));
    });
  });

  it('says why there is no map for a graph with other inputs', async () => {
    const { view, map } = await show();
    view.graph = network([3, 2, 1], { loss: 'mean-squared-error', seed: 1 });
    await settled(view, map);
    await settled(view, map);
    expect(texts(map, '.empty')).toEqual(['A map needs two input numbers; this graph has 3 input numbers.']);
  });

  it('passes axe-core', async () => {
    const { map } = await show();
    expect((await axe.run(map)).violations).toEqual([]);
  });
});
