import '@bp-graph/viz-element';
import type { Session } from '@bp-graph/graph';
import type { BpGraph } from '@bp-graph/viz-element';
import type { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, chineseLoaded, mount, partsLoaded, settled, texts, tutorialSession } from './support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
});

const COMPANIONS = [
  'bp-timeline',
  'bp-loss-chart',
  'bp-decision-map',
  'bp-activation-plot',
  'bp-derivation',
] as const;

async function shown(attributes: object = {}): Promise<{ graph: BpGraph; companions: LitElement[] }> {
  const graph = await mount(
    Object.assign(document.createElement('bp-graph'), { session, id: 'net', ...attributes }),
  );
  const companions = COMPANIONS.map((tag): LitElement => {
    const companion = document.createElement(tag);
    companion.setAttribute('for', 'net');
    return companion;
  });
  document.body.append(...companions);
  await chineseLoaded(graph, ...companions);
  const [controls, cursor] = all<LitElement>(graph, 'bp-controls, bp-cursor');
  await settled(graph, controls, cursor);
  return { graph, companions: [...companions, controls, cursor] };
}

/** Everything that can be read in an element or by a screen reader, without nested elements. */
function wordsIn(element: Element): string[] {
  const nodes = all(element, ':not(style, script)');
  const spoken = nodes.flatMap((node) => [node.getAttribute('aria-label'), node.getAttribute('placeholder')]);
  const written = nodes.flatMap((node) =>
    Array.from(node.childNodes, (child) => (child.nodeType === Node.TEXT_NODE ? child.textContent : '')),
  );
  return [...spoken, ...written].flatMap((text) => ((text?.trim() ?? '') === '' ? [] : [text?.trim() ?? '']));
}

/** Names of nodes, operations, formats and mathematics are the same in every language. */
const SAME = /^(?:1 \/|tutorial|sigmoid|tanh|LaTeX|Markdown|(?:[xhobwtE]\d?|net|mean|exp|log|y|t)\b)/;

describe('Chinese', () => {
  it('is used by the graph and all its companions', async () => {
    const { graph, companions } = await shown({ locale: 'zh', selection: 'w5' });
    session.step();
    await settled(graph, ...companions);
    for (const element of [graph, ...companions]) {
      const english = wordsIn(element).filter(
        (text) => /[a-z]{3}/i.test(text) && !/[\u4e00-\u9fff]/.test(text) && !SAME.test(text),
      );
      expect([element.localName, ...english]).toEqual([element.localName]);
    }
  });

  it('is used to announce nodes and a single step', async () => {
    const { graph } = await shown({ locale: 'zh' });
    const announced = all(graph, '.stop').map((stop) => stop.getAttribute('aria-label'));
    expect(announced).toContain('o1 激活，值 0.799，梯度 0.789');
    session.step();
    await settled(graph);
    expect(texts(graph, '.spoken')).toEqual(['第 1 步，误差 0.31。']);
  });

  it('is used for faults, for names of operations and on the chip of a bias', async () => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { locale: 'zh', data: 'xor', loss: 'hing' }),
    );
    await chineseLoaded(graph);
    expect(texts(graph, '.message')[0]).toMatch(/^未知的损失函数：在 loss.*是不是“hinge”？$/);
    expect(texts(graph, 'text.name')).toContain('偏置');
    all<SVGElement>(graph, '.stop[data-stop="E"]')[0].focus();
    await partsLoaded(graph);
    expect(texts(graph, '.tip')[0]).toContain('二元交叉熵');
  });

  it('is also taken from the language of the page', async () => {
    document.body.lang = 'zh-Hans-CN';
    const { graph } = await shown();
    document.body.removeAttribute('lang');
    expect(texts(graph, '.legend').join()).toContain('正权重');
  });
});

describe('labels', () => {
  it('replace words in the graph and its companions', async () => {
    const labels = {
      picture: { legend: { above: 'Gewicht über 0' }, families: { activation: 'Aktivierung' } },
      controls: { play: 'Los' },
      timeline: { heading: 'Zeit' },
    };
    const { graph, companions } = await shown({ labels });
    expect(texts(graph, '.legend').join()).toContain('Gewicht über 0 below 0');
    const announced = all(graph, '.stop').map((stop) => stop.getAttribute('aria-label'));
    expect(announced).toContain('o1 Aktivierung, value 0.799, gradient 0.789');
    const controls = companions.find(({ localName }) => localName === 'bp-controls');
    expect(texts(controls ?? graph, '[part="play"]')).toEqual(['Los']);
    expect(texts(companions[0], 'h2')).toEqual(['Zeit']);
  });

  it('can be removed again', async () => {
    const { graph } = await shown({ labels: { picture: { legend: { above: 'Gewicht über 0' } } } });
    graph.labels = undefined;
    await settled(graph);
    expect(texts(graph, '.legend').join()).toContain('weight above 0');
  });
});

it('the language of the page is followed when it changes', async () => {
  const { graph, companions } = await shown();
  const [timeline] = companions;
  try {
    document.documentElement.lang = 'zh';
    await settled(graph, timeline);
    await chineseLoaded(graph, timeline);
    expect(texts(timeline, 'h2')).toEqual(['时间']);
    expect(all(graph, '[role="group"][aria-label="计算图"]')).toHaveLength(1);
  } finally {
    document.documentElement.lang = 'en';
  }
  await settled(graph, timeline);
  expect(texts(timeline, 'h2')).toEqual(['Time']);
});

it('the language of a shadow root, and of the page around it, is followed when it changes', async () => {
  const outer = document.createElement('section');
  outer.attachShadow({ mode: 'open' }).innerHTML = '<div><bp-graph data="circle"></bp-graph></div>';
  document.body.append(outer);
  const box = outer.shadowRoot!.querySelector('div')!;
  const graph = box.querySelector('bp-graph')!;
  const language = async (): Promise<string | null> => {
    await settled(graph);
    return all(graph, '.card')[0].getAttribute('lang');
  };
  expect(await language()).toBe('en');
  box.lang = 'zh';
  expect(await language()).toBe('zh');
  box.removeAttribute('lang');
  expect(await language()).toBe('en');
  outer.lang = 'zh';
  expect(await language()).toBe('zh');
});

it('the language around a shadow root is used in the document of another window', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  const host = page.body.appendChild(page.createElement('section'));
  host.lang = 'zh';
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { session }));
  host.attachShadow({ mode: 'open' }).append(graph);
  await settled(graph);
  expect(all(graph, '.card')[0].getAttribute('lang')).toBe('zh');
});

describe('a right-to-left page', () => {
  it('leaves the picture and its numbers unchanged', async () => {
    const { graph } = await shown();
    const place = (text: string): number[] => {
      const [mark] = all<SVGTextElement>(graph, 'svg text').filter(({ textContent }) => textContent === text);
      const sheet = all(graph, '.sheet')[0].getBoundingClientRect();
      const box = mark.getBoundingClientRect();
      return [Math.round(box.left - sheet.left), Math.round(box.width)];
    };
    const before = ['∂ −0.0134', '0.7987'].map(place);
    document.documentElement.dir = 'rtl';
    await settled(graph);
    expect(['∂ −0.0134', '0.7987'].map(place)).toEqual(before);
  });

  it('leaves the loss chart unchanged, and the slider and the arrows that go with it', async () => {
    document.documentElement.dir = 'rtl';
    const { companions } = await shown({ selection: 'w1' });
    for (let k = 0; k < 3; k++) session.step();
    await settled(...companions);
    const of = (tag: string): LitElement => companions.find(({ localName }) => localName === tag)!;
    const [grid] = all(of('bp-loss-chart'), '.grid');
    const ticks = all(of('bp-loss-chart'), 'text[text-anchor="end"]').slice(0, -1);
    expect(ticks.length).toBeGreaterThan(1);
    for (const tick of ticks)
      expect(tick.getBoundingClientRect().right).toBeLessThanOrEqual(grid.getBoundingClientRect().left);
    expect(getComputedStyle(all(of('bp-timeline'), 'input')[0]).direction).toBe('ltr');
    const [back, onward] = all(of('bp-cursor'), '[part="node"]').map((button) =>
      button.getBoundingClientRect(),
    );
    expect(back.left).toBeLessThan(onward.left);
    const menus = [...all(of('bp-cursor'), 'summary'), ...all(of('bp-derivation'), 'summary')];
    expect(menus.map((menu) => getComputedStyle(menu).direction)).toEqual(menus.map(() => 'ltr'));
  });

  it('mirrors the controls but not their sentences', async () => {
    document.documentElement.dir = 'rtl';
    const { companions } = await shown({ selection: 'w1' });
    const controls = companions.find(({ localName }) => localName === 'bp-controls');
    const [play, step] = all(controls ?? companions[0], 'button').map((button) =>
      button.getBoundingClientRect(),
    );
    expect(play.left).toBeGreaterThan(step.left);
    const derivation = companions.find(({ localName }) => localName === 'bp-derivation');
    const [factors] = all(derivation ?? companions[0], '.factors');
    const [first, second] = Array.from(factors.querySelectorAll('.factor'), (f) => f.getBoundingClientRect());
    expect(first.left).toBeLessThan(second.left);
  });
});
