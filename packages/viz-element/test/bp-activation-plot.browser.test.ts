import { activations } from '@bp-graph/core';
import '@bp-graph/viz-element';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { all, settled, texts } from './support/page.js';

afterEach(() => document.body.replaceChildren());

async function show(attributes: string, graph = 'network="tutorial"') {
  document.body.innerHTML = `<bp-graph id="net" ${graph}></bp-graph><bp-activation-plot ${attributes}></bp-activation-plot>`;
  const [view, plot] = [document.querySelector('bp-graph')!, document.querySelector('bp-activation-plot')!];
  await settled(view, plot);
  await settled(view, plot);
  return { view, plot };
}

const numberOf = (dot: Element, name: string) => Number(dot.getAttribute(name));

describe('<bp-activation-plot>', () => {
  it.each([...activations].map(({ name }) => name))('plots %s on its own or says why not', async (name) => {
    const { plot } = await show(`activation="${name}"`);
    const { scalar } = activations.get(name);
    expect(all(plot, '.curve')).toHaveLength(scalar === undefined ? 0 : 1);
    expect(all(plot, 'dd math')).toHaveLength(scalar === undefined ? 0 : 2);
    expect(texts(plot, '.empty')).toEqual(
      scalar === undefined ? [`${name} is a function of a whole row, not of one number.`] : [],
    );
  });

  it('suggests the nearest name for an unknown one', async () => {
    const { plot } = await show('activation="tahn"');
    expect(texts(plot, '.message')[0]).toContain('did you mean "tanh"?');
  });

  it("marks the selected node's working point on its curves, and follows the run", async () => {
    const { view, plot } = await show('for="net"');
    view.selection = 'o1/sigmoid';
    await settled(view, plot);
    expect(texts(plot, '.remark')).toEqual(['at o1/sigmoid']);
    const [dot] = all(plot, '.value');
    const { data } = view.session!.graph.node('o1/sigmoid').inputs[0].value;
    const [left, right] = [30, 312];
    expect(numberOf(dot, 'cx')).toBeCloseTo(left + ((right - left) * (data[0] + 4)) / 8, 0);
    const before = numberOf(dot, 'cx');
    for (let k = 0; k < 50; k++) view.step();
    await settled(view, plot);
    expect(numberOf(all(plot, '.value')[0], 'cx')).not.toBe(before);
  });

  it('typesets its formulas', async () => {
    const { plot } = await show('activation="tanh"');
    expect(texts(plot, 'dd')).toEqual(['tanh(x)', '1−y2']);
    expect(all(plot, 'dd msup')).toHaveLength(1);
  });

  it('keeps the axis labels short, however far out the marks are', async () => {
    const { view, plot } = await show('for="net" selection="h1/sigmoid"');
    view.session!.graph.feed({ x1: 1.234567e100 });
    view.step();
    await settled(view, plot);
    const reach = texts(plot, 'text').at(-1);
    expect(reach).toBe('2·10⁹⁹');
  });

  it.each(['hidden/tanh[1]', 'hidden[1]'])('can highlight one unit of a layer: %s', async (selection) => {
    const { plot } = await show(
      `for="net" selection="${selection}"`,
      'layers="2 3 1" data="xor" batch-size="4"',
    );
    expect(all(plot, '.value:not(.other)')).toHaveLength(4);
    expect(all(plot, '.value.other')).toHaveLength(8);
    expect(all(plot, 'svg')[0].getAttribute('aria-label')).toContain('4 pre-activations marked');
  });

  it('passes axe-core', async () => {
    const { plot } = await show('for="net"');
    expect((await axe.run(plot)).violations).toEqual([]);
  });
});
