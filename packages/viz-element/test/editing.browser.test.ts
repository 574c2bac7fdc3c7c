import '@bp-graph/viz-element';
import { network, type Session } from '@bp-graph/graph';
import type { BpDerivation, BpGraph, Change } from '@bp-graph/viz-element';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, mount, partsLoaded, settled, texts, tutorialSession } from './support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
});

async function shown(properties: Partial<BpGraph> = { session }): Promise<BpGraph> {
  return mount(Object.assign(document.createElement('bp-graph'), properties));
}

function stop(graph: BpGraph, start: string): SVGElement {
  const found = all<SVGElement>(graph, '.stop').find(({ ariaLabel }) => ariaLabel?.startsWith(start));
  if (found === undefined) throw new Error(`no stop ${start}`);
  return found;
}

async function opened(graph: BpGraph, start: string): Promise<HTMLInputElement | undefined> {
  stop(graph, start).dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
  await partsLoaded(graph);
  await settled(graph);
  return all<HTMLInputElement>(graph, '.edit input').at(0);
}

async function type(
  graph: BpGraph,
  input: HTMLInputElement | undefined,
  text: string,
  key = 'Enter',
): Promise<void> {
  if (input === undefined) throw new Error('no field');
  input.value = text;
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settled(graph);
}

describe('editing a number in the picture', () => {
  it('changes a weight and shows the wave, and back undoes it', async () => {
    const graph = await shown();
    const told: Change[] = [];
    graph.addEventListener('bp-edit', ({ detail }) => told.push(detail));
    await type(graph, await opened(graph, 'w5 weight'), '2');
    expect(session.graph.parameter('w5').value.data[0]).toBe(2);
    expect(texts(graph, 'text.value')).toContain('2.0000');
    expect(told).toEqual([{ kind: 'set', node: 'w5', entry: 0, value: 2 }]);
    graph.back();
    await settled(graph);
    expect(session.graph.parameter('w5').value.data[0]).toBe(0.5);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])(
    'takes an edit back by %o and Z, but neither a step nor what a field has of its own',
    async (modifier) => {
      const graph = await shown();
      session.step();
      await type(graph, await opened(graph, 'w5 weight'), '2');
      await type(graph, await opened(graph, 'w6 weight'), '3');
      const press = (on: EventTarget) =>
        on.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'z',
            ...modifier,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      const weights = () => ['w5', 'w6'].map((id) => session.graph.parameter(id).value.data[0]);
      const rate = all(all(graph, 'bp-controls')[0], 'input')[0];
      expect(press(rate)).toBe(true);
      expect(weights()).toEqual([2, 3]);
      expect(press(stop(graph, 'w6 weight'))).toBe(false);
      expect(weights()[0]).toBe(2);
      expect(weights()[1]).not.toBe(3);
      press(graph);
      expect(weights()[0]).not.toBe(2);
      expect(press(graph)).toBe(true);
      expect(session.state.step).toBe(1);
    },
  );

  it('shows the first digits of a number that is longer than its field', async () => {
    session.graph.parameter('w5').set(1.234567890123456);
    const graph = await shown();
    const input = await opened(graph, 'w5 weight');
    expect(input?.selectionDirection).toBe('backward');
    expect(input?.scrollLeft).toBe(0);
    expect(input?.selectionEnd).toBe(input?.value.length);
  });

  it('leaves the field uncovered', async () => {
    const graph = await shown();
    stop(graph, 'w5 weight').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await partsLoaded(graph);
    expect(all(graph, '.tip')).toHaveLength(1);
    await opened(graph, 'w5 weight');
    expect(all(graph, '.tip')).toEqual([]);
  });

  it.each([
    ['an input', 'x1 input', 'x1'],
    ['a bias', 'b1 parameter', 'b1'],
    ['a target', 't1 target', 't1'],
  ])('changes %s, with a decimal comma too', async (_, start, id) => {
    const graph = await shown();
    await type(graph, await opened(graph, start), '−0,25');
    expect(session.graph.node(id).value.data[0]).toBe(-0.25);
  });

  it('is opened by Enter on the selection, and Escape leaves the number unchanged', async () => {
    const graph = await shown({ session, selection: 'w5' });
    stop(graph, 'w5 weight').focus();
    stop(graph, 'w5 weight').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    );
    await partsLoaded(graph);
    await settled(graph);
    const [input] = all<HTMLInputElement>(graph, '.edit input');
    expect(graph.shadowRoot?.activeElement).toBe(input);
    await type(graph, input, '7', 'Escape');
    expect(session.graph.parameter('w5').value.data[0]).toBe(0.5);
    expect(all(graph, '.edit')).toEqual([]);
    expect(graph.selection).toBe('w5');
    expect(graph.shadowRoot?.activeElement?.ariaLabel).toMatch(/^w5 weight/);
  });

  it.each([
    ['', /^not a number: found "", expected a finite number such as 0.5 or 1e-3$/],
    ['much', /^not a number: found "much"/],
    ['1e999', /^not a number: found "1e999", expected a finite number/],
    ['1,889', /^ambiguous number: found "1,889", expected 1.889 or 1889$/],
  ])('rejects %j with a message and changes nothing', async (text, words) => {
    const graph = await shown();
    await type(graph, await opened(graph, 'w5 weight'), text);
    expect(texts(graph, '.edit [role="alert"]')).toEqual([expect.stringMatching(words)]);
    expect(session.graph.parameter('w5').value.data[0]).toBe(0.5);
  });

  it('pauses a playing run', async () => {
    const graph = await shown();
    session.play();
    await type(graph, await opened(graph, 'w5 weight'), '2');
    expect(session.state.playing).toBe(false);
  });

  it('is not possible for a computed number, and asks to choose a sample for the mean of several', async () => {
    const graph = await shown();
    expect(await opened(graph, 'o1 activation')).toBeUndefined();
    const layers = network([2, 2, 1], { seed: 1 });
    layers.feed({
      x: [
        [1, 2],
        [3, 4],
      ],
      t: [[0], [1]],
    });
    const batch = await shown({ graph: layers });
    expect(await opened(batch, 'x[0] input')).toBeUndefined();
    expect(texts(batch, '.edit [role="alert"]')[0]).toMatch(/choose one sample/);
    const [said] = all(batch, '.edit p');
    expect(batch.shadowRoot?.activeElement).toBe(said);
    said.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled(batch);
    expect(all(batch, '.edit')).toEqual([]);
    batch.sample = 1;
    await partsLoaded(batch);
    await settled(batch);
    await type(batch, await opened(batch, 'x[0] input'), '9');
    expect(Array.from(layers.input('x').value.data)).toEqual([1, 2, 9, 4]);
  });

  it('is not possible for a node without a value', async () => {
    const graph = await shown({ graph: network([2, 2, 1], { seed: 1 }) });
    expect(await opened(graph, 'hidden')).toBeUndefined();
    expect(await opened(graph, 'x[0] input')).toBeUndefined();
  });

  it('passes axe-core', async () => {
    const graph = await shown();
    await type(graph, await opened(graph, 'w5 weight'), 'much');
    const { violations } = await axe.run(graph, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('clamping and freezing', () => {
  async function reader(
    selection: string,
  ): Promise<{ panel: BpDerivation; press: (name: string) => Promise<void> }> {
    const panel = await mount(Object.assign(document.createElement('bp-derivation'), { session, selection }));
    const press = async (name: string): Promise<void> => {
      all<HTMLButtonElement>(panel, '.holding button')
        .find(({ textContent }) => textContent.includes(name))
        ?.click();
      await settled(panel);
    };
    return { panel, press };
  }

  it('freezes a parameter, which training then leaves unchanged, and unfreezes it again', async () => {
    const { panel, press } = await reader('w5');
    await press('Freeze');
    session.step();
    await settled(panel);
    expect(session.graph.parameter('w5').value.data[0]).toBe(0.5);
    await press('Let training');
    expect(session.graph.parameter('w5').frozen).toBe(false);
  });

  it('ablates a node and releases it, and a reset releases everything', async () => {
    const { panel, press } = await reader('h1/sigmoid');
    await press('Hold at 0');
    expect(session.graph.node('h1/sigmoid').value.data[0]).toBe(0);
    expect(texts(panel, '.holding button')).toEqual(['Let go']);
    await press('Let go');
    expect(session.graph.node('h1/sigmoid').clamped).toBe(false);
    await press('Hold at 0');
    session.reset();
    expect(session.graph.node('h1/sigmoid').clamped).toBe(false);
  });

  it('rejects a value that is not a number with a message, and then accepts one', async () => {
    const { panel } = await reader('h1/sigmoid');
    const [input] = all<HTMLInputElement>(panel, '.holding input');
    const type = async (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('change'));
      await settled(panel);
    };
    await type('1,889');
    expect(texts(panel, '[role="alert"]')).toEqual([
      'ambiguous number: found "1,889", expected 1.889 or 1889',
    ]);
    expect(input.ariaInvalid).toBe('true');
    expect(session.graph.node('h1/sigmoid').clamped).toBe(false);
    await type('1.889');
    expect(texts(panel, '[role="alert"]')).toEqual([]);
    expect(session.graph.node('h1/sigmoid').value.data[0]).toBe(1.889);
  });

  it('clamps a node to a number', async () => {
    const { panel } = await reader('h1/sigmoid');
    const [input] = all<HTMLInputElement>(panel, '.holding input');
    input.value = '0.9';
    input.dispatchEvent(new Event('change'));
    await settled(panel);
    expect(session.graph.node('h1/sigmoid').value.data[0]).toBe(0.9);
    expect(texts(panel, '.holding button')).toEqual(['Hold at 0', 'Let go']);
    session.back();
    expect(session.graph.node('h1/sigmoid').clamped).toBe(false);
  });
});
