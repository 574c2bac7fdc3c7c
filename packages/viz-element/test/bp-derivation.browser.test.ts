import { compose, createSession, handWorked, network, type Graph, type Session } from '@bp-graph/graph';
import '@bp-graph/viz-element';
import type { BpDerivation, BpGraph } from '@bp-graph/viz-element';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  all,
  chineseLoaded,
  eventually,
  mount,
  partsLoaded,
  settled,
  texts,
  tutorialSession,
} from './support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function panel(properties: Partial<BpDerivation>): Promise<BpDerivation> {
  return mount(Object.assign(document.createElement('bp-derivation'), properties), 420);
}

/** The gradient of its input `x` has six paths. */
function manyPaths(): Graph {
  const graph = network([1, 6, 1], { seed: 1 });
  graph.feed({ x: [[0.5]], t: [[1]] });
  return graph;
}

/** A graph with a panel that names it. */
async function joined(selection: string): Promise<{ graph: BpGraph; reader: BpDerivation }> {
  const graph = Object.assign(document.createElement('bp-graph'), { id: 'net', session, selection });
  await mount(graph);
  return { graph, reader: await panel({ for: 'net' }) };
}

function factor(reader: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(reader, 'button.factor').find((button) =>
    spoken(button)?.startsWith(name),
  );
  if (found === undefined) throw new Error(`no factor ${name}`);
  return found;
}

/** What a screen reader reads for a factor. */
function spoken(button: Element | null | undefined): string | undefined {
  return button?.querySelector('.spoken')?.textContent;
}

describe('<bp-derivation>', () => {
  it('keeps a name and its sign beside what they are equal to, in a panel that is narrower than the formula', async () => {
    const { graph } = compose((g) => {
      const y = g.layer('y', g.input('x', 1, [[1], [2]]), 1, 'sigmoid');
      g.loss('binary-cross-entropy', y, g.target('t', 1, [[0], [1]]));
      return {};
    });
    const reader = await panel({ graph, selection: 'E' });
    reader.style.width = '200px';
    const { top, bottom } = all(reader, '.formula math')[0].getBoundingClientRect();
    const [sign, value] = all(reader, '.formula .sign, .formula mfrac').map((part) =>
      part.getBoundingClientRect(),
    );
    expect(value.width).toBeGreaterThan(200);
    expect(sign.bottom).toBeGreaterThan(top);
    for (const part of [sign, value]) expect(part.top).toBeLessThan(bottom);
  });

  it.each(['h2', '.update'])('keeps a result beside its sign in %s, however narrow it is', async (part) => {
    const reader = await panel({ session, selection: 'w1' });
    const [line] = all<HTMLElement>(reader, part).slice(-1);
    const result = line.querySelector('span, b')!;
    const text = Array.from(line.childNodes).findLast((node) => node.nodeValue?.includes('='))!;
    const at = text.nodeValue!.lastIndexOf('=');
    for (let width = 300; width > 120; width -= 5) {
      reader.style.width = `${width}px`;
      const sign = document.createRange();
      sign.setStart(text, at);
      sign.setEnd(text, at + 1);
      const [below, above] = [sign, result].map((part) => part.getClientRects()[0]);
      expect([width, below.bottom > above.top]).toEqual([width, true]);
    }
  });

  it('sets a minus between terms with the same space on both sides', async () => {
    const reader = await panel({ session, selection: 'w5' });
    const [minus] = all(reader, '.step > math:first-child mo').filter(
      ({ textContent }) => textContent === '−',
    );
    const [before, sign, after] = [
      minus.closest('.step')!.previousElementSibling!.querySelector('math')!,
      minus,
      minus.nextElementSibling!,
    ].map((part) => part.getBoundingClientRect());
    const glyph = document.createRange();
    glyph.selectNodeContents(minus);
    const drawn = glyph.getBoundingClientRect();
    expect(sign.left).toBeGreaterThan(before.right);
    expect(Math.abs(drawn.left - before.right - (after.left - drawn.right))).toBeLessThan(2);
  });

  it('does not shrink while a run plays, and has its natural height again after it', async () => {
    const reader = await panel({ session, selection: 'w1' });
    const paused = reader.offsetHeight;
    expect(texts(reader, '.nudge')).toHaveLength(1);
    session.play();
    await settled(reader);
    expect(texts(reader, '.nudge')).toEqual([]);
    expect(reader.offsetHeight).toBe(paused);
    reader.selection = 'w5';
    await settled(reader);
    const playing = reader.offsetHeight;
    expect(playing).toBeLessThan(paused);
    session.pause();
    await settled(reader);
    expect(reader.offsetHeight).not.toBe(playing);
    reader.selection = 'w1';
    await settled(reader);
    expect(reader.offsetHeight).toBe(paused);
  });

  it.each([420, 800, 1100, 1600])('says in the middle of %d px that nothing is selected', async (width) => {
    const reader = await mount(Object.assign(document.createElement('bp-derivation'), { session }), width);
    await eventually(() => expect(all(reader, '.empty')).toHaveLength(1));
    const [box, text] = [reader, all(reader, '.empty')[0]].map((each) => each.getBoundingClientRect());
    expect(text.left + text.right).toBeCloseTo(box.left + box.right, 0);
  });

  it('shows the number that a unit is held at, until it is let go', async () => {
    const reader = await panel({ session, selection: 'h1/sigmoid' });
    const field = (): HTMLInputElement => all<HTMLInputElement>(reader, '.holding input')[0];
    const type = async (text: string): Promise<void> => {
      field().value = text;
      field().dispatchEvent(new Event('change'));
      await settled(reader);
    };
    await type('0.3');
    expect(field().value).toBe('0.3');
    expect(session.graph.node('h1/sigmoid').held.get(0)).toBe(0.3);
    session.reset();
    await settled(reader);
    expect(field().value).toBe('');
    await type('x');
    expect(field().value).toBe('x');
    reader.selection = 'h2/sigmoid';
    await settled(reader);
    expect(field().value).toBe('');
  });

  it('shows w5 of the hand-worked network: its factors, their product, the update', async () => {
    const reader = await panel({ session, selection: 'w5' });
    expect(texts(reader, 'h2')).toEqual(['Why is ∂E/∂w5 = 0.0819?']);
    expect(texts(reader, '.route')).toEqual(['path 1: E → o1 → w5']);
    expect(texts(reader, '.factor b')).toEqual(['0.7887', '0.1608', '0.6457']);
    expect(texts(reader, '.product')).toEqual(['= 0.0819']);
    expect(texts(reader, '.update')).toEqual([
      'Against the gradient, by rate times gradient: w5 falls by 0.0409.',
      'w5 ← 0.5 − 0.5 · 0.0819 = 0.4591',
    ]);
    expect(texts(reader, '.agrees')[0]).toMatch(/^✓ \d+ digits$/);
  });

  it('keeps numbers next to what they belong to, however wide it is', async () => {
    const properties = { session, selection: 'w5' };
    const reader = await mount(Object.assign(document.createElement('bp-derivation'), properties), 1600);
    expect(reader.getBoundingClientRect().width).toBe(1600);
    for (const line of all(reader, '.check, .nudge dl > div'))
      expect(line.getBoundingClientRect().width).toBeLessThan(560);
  });

  it('is never wider than its box, whatever is opened', async () => {
    const graph = network([2, 8, 8, 1], { seed: 1 });
    graph.feed({ x: [[0.5, -1]], t: [[1]] });
    const reader = await mount(
      Object.assign(document.createElement('bp-derivation'), { graph, selection: 'hidden1/weights[0, 1]' }),
      360,
    );
    for (const details of all<HTMLDetailsElement>(reader, 'details')) details.open = true;
    await settled(reader);
    for (const step of all(reader, 'details li'))
      expect(step.getBoundingClientRect().right).toBeLessThanOrEqual(reader.getBoundingClientRect().right);
  });

  it('can break a long sum before each of its terms', async () => {
    const reader = await panel({ session, selection: 'h1/sum' });
    const steps = all(reader, '.formula')[0].querySelectorAll('.step');
    expect(Array.from(steps, ({ textContent }) => textContent.trim()[0]).join('')).toBe('n++=++=');
  });

  it('renders every factor as a fraction in MathML', async () => {
    const reader = await panel({ session, selection: 'w5' });
    const fractions = all(reader, '.factor mfrac');
    expect(fractions.map(({ textContent }) => textContent)).toEqual(['∂E∂o1', '∂o1∂net', '∂net∂w5']);
    expect(fractions[0].namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  });

  it('adds up the paths of w1', async () => {
    const reader = await panel({ session, selection: 'w1' });
    expect(texts(reader, '.product')).toEqual(['= 0.001450', '= −0.000333']);
    expect(texts(reader, '.sum')).toEqual(['sum of both paths 0.001118']);
  });

  it('explains every factor and how it is computed backward', async () => {
    const reader = await panel({ session, selection: 'w5' });
    const [steps, backward] = all(reader, 'details');
    expect(Array.from(steps.querySelectorAll('.muted'), ({ textContent }) => textContent)).toContain(
      'In net(o1), w5 is multiplied by h1 = 0.6457.',
    );
    expect(backward.querySelectorAll('li')).toHaveLength(3);
  });

  it('is in Chinese if the page is', async () => {
    const reader = await panel({ session, selection: 'w5', lang: 'zh-CN' });
    await chineseLoaded(reader);
    expect(texts(reader, 'h2')).toEqual(['为什么 ∂E/∂w5 = 0.0819？']);
    expect(all(reader, '[lang="zh"]')).toHaveLength(1);
  });

  it.each([
    ['an input', 'x1', '∂E/∂x1'],
    ['a shared bias', 'b1', '∂E/∂b1'],
    ['a sum', 'h1/sum', '∂E/∂net(h1)'],
    ['an activation', 'o1/sigmoid', '∂E/∂o1'],
    ['the error itself', 'E', '∂E/∂E'],
  ])('shows %s too', async (_, selection, asked) => {
    const reader = await panel({ session, selection });
    expect(texts(reader, 'h2').at(-1)).toContain(`Why is ${asked} = `);
  });

  it('says of the error itself only that it is derived', async () => {
    const reader = await panel({ session, selection: 'E' });
    expect(all(reader, '.path')).toHaveLength(0);
    expect(texts(reader, '.muted')).toContain('E itself is derived: its gradient is 1.');
    expect(texts(reader, '.muted').join()).not.toMatch(/reaches|multiplied|falls when/);
  });

  it('accepts any entry of any layer by the name used in the picture', async () => {
    const graph = network([2, 3, 1], { seed: 1 });
    graph.feed({ x: [[0.5, -1]], t: [[1]] });
    const reader = await panel({ graph, selection: 'hidden/weights[2, 0]' });
    expect(texts(reader, 'h2')[0]).toContain('∂w(hidden₂,₀)');
  });

  it('counts the paths beyond the first ones, and lists more of them on demand', async () => {
    const reader = await panel({ graph: manyPaths(), selection: 'x' });
    expect(all(reader, '.path')).toHaveLength(4);
    expect(texts(reader, '.check')[0]).toMatch(/^the other 2 paths together/);
    all<HTMLButtonElement>(reader, '.check button')[0].click();
    await settled(reader);
    expect(all(reader, '.path')).toHaveLength(6);
  });

  it('speaks of paths in its sentences, labels and parts', async () => {
    const reader = await panel({ graph: manyPaths(), selection: 'x' });
    expect(texts(reader, '.muted')).toContain(
      'x reaches E by six paths. Each path multiplies its factors; the paths add up.',
    );
    expect(all(reader, '[role="toolbar"]').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Paths and their factors; arrow keys lead from one to the next',
    ]);
    // The largest of them, largest first.
    const headings = [4, 0, 2, 5].map((unit, k) => `path ${k + 1}: E → output → hidden${'₀₁₂₃₄₅'[unit]} → x`);
    expect(texts(reader, '.route')).toEqual(headings);
    expect(all(reader, '[part="path"]').map(({ ariaLabel }) => ariaLabel)).toEqual(headings);
    expect(texts(reader, '.check')[0]).toMatch(/^the other 2 paths together \S+ Show more paths$/);
    expect(texts(reader, '.sum')[0]).toMatch(/^sum of all 6 paths /);
  });

  it('is updated with every step', async () => {
    const { reader } = await joined('w5');
    session.step();
    await settled(reader);
    expect(texts(reader, '.update').at(-1)).toMatch(/^w5 ← 0\.4591 − /);
    session.back();
    await settled(reader);
    expect(texts(reader, '.update')).toEqual([
      'Against the gradient, by rate times gradient: w5 falls by 0.0409.',
      'w5 ← 0.5 − 0.5 · 0.0819 = 0.4591',
    ]);
  });

  it('shows the update of a new run on the same graph, which has another optimiser', async () => {
    const { graph, reader } = await joined('w5');
    const other = createSession(session.graph, { learningRate: 0.5, optimizer: 'adam' });
    graph.session = other;
    await settled(reader);
    expect(texts(reader, '.update')[0]).toMatch(/^The rule: m ← /);
    expect(texts(reader, '.update').at(-1)).toMatch(/^w5 ← 0\.5 − 0\.5 · .+ \/ .+ = \d\.\d+/);
    other.dispose();
  });

  it('keeps its content when the next step arrives, so that nothing flickers', async () => {
    const { reader } = await joined('w1');
    const before = all(reader, '.factor');
    session.step();
    await settled(reader);
    expect(all(reader, '.factor')).toEqual(before);
  });

  it('shows the update of an optimiser with state, including its present state', async () => {
    const own = createSession(handWorked('tutorial').graph, { optimizer: 'momentum', learningRate: 0.5 });
    const reader = await panel({ session: own, selection: 'w5' });
    expect(texts(reader, '.update').at(-1)).toBe('w5 ← 0.5 − 0.5 · 0.0819 = 0.4591');
    own.step();
    await settled(reader);
    const [rule, moves, velocity, step] = texts(reader, '.update');
    expect(rule).toBe('The rule: v ← μ · v + g; p ← p − η · v');
    expect(moves).toMatch(/^w5 falls by 0\.0\d+\.$/);
    expect(velocity).toMatch(/^v ← 0\.9 · 0\.08187 \+ 0\.0\d+ = 0\.1\d+$/);
    const [, before, direction, after] = /^w5 ← ([\d.]+) − 0\.5 · ([\d.]+) = ([\d.]+)$/.exec(step) ?? [];
    expect(Number(before) - 0.5 * Number(direction)).toBeCloseTo(Number(after), 3);
    own.step();
    expect(own.graph.parameter('w5').value.data[0]).toBeCloseTo(Number(after), 3);
    own.dispose();
  });

  it('prompts for a selection while nothing is selected', async () => {
    const reader = await panel({ session });
    expect(texts(reader, '.empty')[0]).toContain('Click a weight');
  });

  it('reports if the graph has no such node, or no error', async () => {
    const reader = await panel({ session, selection: 'w99' });
    expect(texts(reader, '.message')[0]).toContain('at selection: found "w99"');
    const view = Object.assign(document.createElement('bp-graph'), { session, selection: 'w99' });
    const follower = await panel({ view });
    expect(texts(follower, '[role="status"]')).toEqual(['There is no “w99” in this graph.']);
    const { graph } = compose((g) => ({ y: g.apply('tanh', [g.input('x', 1)], { id: 'y' }) }));
    const other = await panel({ graph, selection: 'y' });
    expect(texts(other, '[role="status"]')[0]).not.toBe('');
  });

  it('shows labels that contain markup as text', async () => {
    const id = '<img src=x onerror=alert(1)>';
    const { graph } = compose((g) => {
      const y = g.weightedSum(g.input('x', 1, 3), g.parameter(id, 2), undefined, { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 1));
      return { y };
    });
    const reader = await panel({ graph, selection: id });
    expect(all(reader, 'img')).toEqual([]);
    expect(texts(reader, 'h2')[0]).toContain(id);
  });
});

describe('<bp-derivation> beside a <bp-graph>', () => {
  it('explains what is selected in the graph', async () => {
    const { graph, reader } = await joined('w5');
    graph.selection = 'w8';
    await settled(graph, reader);
    expect(texts(reader, 'h2')[0]).toContain('∂E/∂w8');
  });

  it('highlights the edges of the hovered factor, and clears them afterwards', async () => {
    const { graph, reader } = await joined('w1');
    factor(reader, '∂net/∂h1').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled(reader, graph);
    expect(graph.highlight).toEqual([{ from: 'h1/sigmoid', to: 'o1/sum' }]);
    await partsLoaded(graph);
    expect(all(graph, '.light')).toHaveLength(1);
    all(reader, '[role="toolbar"]')[0].dispatchEvent(new PointerEvent('pointerleave'));
    await settled(reader, graph);
    expect(graph.highlight).toEqual([]);
  });

  it('marks the halves of the neuron in which the hovered factor lies', async () => {
    const { graph, reader } = await joined('w1');
    factor(reader, '∂o1/∂net').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled(reader, graph);
    expect(graph.highlight).toEqual([{ from: 'o1/sum', to: 'o1/sigmoid' }]);
    await partsLoaded(graph);
    // The chip of w1 is selected.
    expect(all(graph, '.outline.selected')).toHaveLength(3);
    expect(all(graph, '.light')).toEqual([]);
  });

  it('highlights the edges of the focused factor, and arrow keys move on', async () => {
    const { graph, reader } = await joined('w1');
    const route = all<HTMLElement>(reader, '.route')[0];
    route.focus();
    route.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(spoken(reader.shadowRoot?.activeElement)).toMatch(/^∂E\/∂o1 = 0\.7887/);
    reader.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
    );
    expect(spoken(reader.shadowRoot?.activeElement)).toMatch(/^∂E\/∂o2 = −0\.1526/);
    await settled(reader, graph);
    expect(graph.highlight[0]?.to).toBe('E');
  });

  it('marks the factors of the edge that is hovered in the graph', async () => {
    const { graph, reader } = await joined('w1');
    const chip = all<SVGElement>(graph, '.stop').find(({ ariaLabel }) => ariaLabel?.startsWith('w5 weight'));
    chip?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await settled(graph, reader);
    const lit = all(reader, '.factor.lit').map(spoken);
    expect(lit).toHaveLength(1);
    expect(lit[0]).toMatch(/^∂net\/∂h1 = 0\.5000/);
  });

  it('leaves no highlight behind on a graph that it no longer belongs to', async () => {
    const { graph, reader } = await joined('w1');
    factor(reader, '∂net/∂h1').click();
    await settled(reader, graph);
    expect(graph.highlight).not.toEqual([]);
    const other = await mount(Object.assign(document.createElement('bp-graph'), { session }));
    reader.view = other;
    await settled(reader, graph, other);
    expect(graph.highlight).toEqual([]);
  });

  it('leaves no highlight behind when it is removed', async () => {
    const { graph, reader } = await joined('w1');
    factor(reader, '∂net/∂h1').click();
    await settled(reader, graph);
    expect(graph.highlight).not.toEqual([]);
    reader.remove();
    expect(graph.highlight).toEqual([]);
  });
});

describe('copying a derivation', () => {
  it.each([
    ['text', 'w5 ← 0.5 − 0.5 · 0.0819 = 0.4591'],
    ['Markdown', '## $\\frac{\\partial E}'],
    ['LaTeX', '\\[ \\frac{\\partial E}'],
  ])('provides it as %s', async (name, part) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const reader = await panel({ session, selection: 'w5' });
    all<HTMLButtonElement>(reader, '.copy button')
      .find(({ textContent }) => textContent.trim() === name)
      ?.click();
    await eventually(() => {
      expect(texts(reader, '.copy [role="status"]')).toEqual(['✓ copied']);
    });
    expect(write.mock.calls[0][0]).toContain(part);
  });

  it('shows the text to copy if the clipboard is not accessible', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    const reader = await panel({ session, selection: 'w5' });
    all<HTMLButtonElement>(reader, '.copy button')[0].click();
    await eventually(() => {
      expect(all<HTMLTextAreaElement>(reader, 'textarea')[0]?.value).toContain('∂E/∂w5 = 0.0819');
    });
  });
});

describe('a panel with a derivation', () => {
  it.each(['light', 'dark'] as const)('passes axe-core in the %s scheme', async (scheme) => {
    const reader = await panel({ session, selection: 'w1', scheme });
    for (const details of all<HTMLDetailsElement>(reader, 'details')) details.open = true;
    const { violations } = await axe.run(reader, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('no longer follows the session once it is removed', async () => {
    const reader = await panel({ session, selection: 'w1' });
    const state = session.state;
    reader.remove();
    session.step();
    await settled(reader);
    expect(texts(reader, 'h2')).toEqual(['Why is ∂E/∂w1 = 0.001118?']);
    expect(session.state).not.toBe(state);
  });
});

describe('the inspector of a node', () => {
  it('explains how its value is computed, its inputs and the gradients passed back', async () => {
    const reader = await panel({ session, selection: 'o1/sigmoid' });
    expect(texts(reader, '.node h2')).toEqual(['o1 activation · sigmoid']);
    expect(all(reader, '.node math').map(({ textContent }) => textContent)).toEqual([
      'o1',
      '11+e−net(o1)',
      '11+e−1.3784',
      '0.7987',
    ]);
    expect(texts(reader, '.node .signed tr')).toEqual(['net(o1) 1.3784']);
    expect(texts(reader, '.node .gradients tr')).toEqual(['E1 0.7887']);
    expect(texts(reader, '.node dl div')).toEqual(['saturated 0 %', 'dead 0 %']);
  });

  it('compares the change predicted by the gradient with the actual change', async () => {
    const reader = await panel({ session, selection: 'o1/sum' });
    expect(texts(reader, '.nudge dd')).toEqual(['0.001268', '0.0012655']);
    const [input] = all<HTMLInputElement>(reader, '.nudge input');
    input.value = '1';
    input.dispatchEvent(new Event('change'));
    await settled(reader);
    expect(texts(reader, '.nudge dd')).toEqual(['0.1268', '0.098612']);
  });

  it('rejects a nudge that is not a number, with a message', async () => {
    const reader = await panel({ session, selection: 'o1/sum' });
    const [input] = all<HTMLInputElement>(reader, '.nudge input');
    input.value = 'much';
    input.dispatchEvent(new Event('change'));
    await settled(reader);
    expect(texts(reader, '.nudge [role="alert"]')).toEqual([
      'not a number: found "much", expected a finite number such as 0.5 or 1e-3',
    ]);
    expect(texts(reader, '.nudge dd')).toEqual(['0.001268', '0.0012655']);
  });

  it('inspects the sample that the graph shows', async () => {
    const graph = network([2, 3, 1], { seed: 1 });
    graph.feed({
      x: [
        [0.5, -1],
        [1, 2],
      ],
      t: [[1], [0]],
    });
    const view = Object.assign(document.createElement('bp-graph'), { graph, selection: 'hidden/sum[1]' });
    await mount(view);
    const reader = await panel({ view });
    const [formula, note] = texts(reader, '.node p:not(.holding)');
    expect(formula).toContain('=');
    expect(formula).not.toContain('·2');
    expect(note).toMatch(/^These are means: choose one sample/);
    view.sample = 1;
    await settled(view, reader);
    expect(texts(reader, '.node p:not(.holding)')[0]).toContain('·2');
  });
});
