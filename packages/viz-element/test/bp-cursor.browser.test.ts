import '@bp-graph/viz-element';
import { createSession, handWorked, type Session } from '@bp-graph/graph';
import type { BpCursor, BpGraph } from '@bp-graph/viz-element';
import axe from 'axe-core';
import type { LitElement } from 'lit';
import { NEVER } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, chineseLoaded, mount, partsLoaded, settled, texts, tutorialSession } from './support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function followed(): Promise<{
  graph: BpGraph;
  cursor: BpCursor;
  press: (name: string) => Promise<void>;
}> {
  const graph = Object.assign(document.createElement('bp-graph'), { session });
  await mount(graph);
  const [cursor] = all<BpCursor>(graph, 'bp-cursor');
  cursor.pace = 0;
  await settled(cursor);
  const press = async (name: string): Promise<void> => {
    all<HTMLButtonElement>(cursor, 'button')
      .find(({ textContent }) => textContent.includes(name))
      ?.click();
    await partsLoaded(graph);
    await settled(graph, cursor);
  };
  return { graph, cursor, press };
}

function unknown(graph: BpGraph, kind: 'value' | 'gradient'): number {
  return texts(graph, `text.${kind}`).filter((text) => text.endsWith('–')).length;
}

describe('<bp-cursor>', () => {
  it('shows the values and no gradients after the forward pass', async () => {
    const { graph, cursor, press } = await followed();
    await press('Forward');
    expect(texts(graph, 'text.gradient').filter((text) => !text.endsWith('–'))).toEqual([]);
    expect(unknown(graph, 'value')).toBe(3);
    expect(texts(cursor, '[role="status"]')[0]).toMatch(/^forward · o[12]\/sigmoid$/);
  });

  it.each([344, 700, 1000, 1600])(
    'keeps its height in a graph %i px wide when a phase is walked through',
    async (width) => {
      const { graph, cursor, press } = await followed();
      graph.parentElement!.style.width = `${width}px`;
      await settled(graph, cursor);
      await settled(graph, cursor);
      const height = cursor.offsetHeight;
      await press('Backward');
      expect(texts(cursor, '[role="status"]')[0]).not.toBe('');
      expect(cursor.offsetHeight).toBe(height);
    },
  );

  it('shows everything after the backward pass', async () => {
    const { graph, press } = await followed();
    await press('Backward');
    expect(unknown(graph, 'gradient') + unknown(graph, 'value')).toBe(0);
  });

  it('steps node by node, forwards and back, and marks the current node', async () => {
    const { graph, cursor, press } = await followed();
    await press('node ⟶');
    expect(texts(cursor, '[role="status"]')).toEqual(['forward · h1/sum']);
    expect(all(graph, '.outline.onward')).toHaveLength(1);
    expect(all(graph, '.light.onward').length).toBeGreaterThan(0);
    await press('node ⟶');
    expect(texts(cursor, '[role="status"]')).not.toEqual(['forward · h1/sum']);
    await press('⟵ node');
    await press('⟵ node');
    expect(graph.cursor).toBeUndefined();
    await press('⟵ node');
    expect(texts(cursor, '[role="status"]')[0]).toMatch(/^update/);
  });

  it('takes the step when it goes on from the update', async () => {
    const { graph, press } = await followed();
    await press('Update');
    expect(session.state.step).toBe(0);
    await press('node ⟶');
    expect([graph.cursor, session.state.step]).toEqual([undefined, 1]);
    await press('⟵ node');
    await press('⟵ node');
    expect(session.state.step).toBe(1);
  });

  it('is left by Escape in the picture, too', async () => {
    const { graph, press } = await followed();
    await press('Loss');
    expect(graph.cursor).toBe(10);
    all(graph, '[tabindex="0"]')[0].dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(graph.cursor).toBeUndefined();
  });

  it('is moved with the arrow keys, and Escape shows the whole wave again', async () => {
    const { graph, cursor } = await followed();
    const [button] = all<HTMLButtonElement>(cursor, 'button');
    const press = (key: string) =>
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('ArrowRight');
    await settled(graph, cursor);
    press('ArrowRight');
    expect(graph.cursor).toBe(1);
    press('ArrowLeft');
    expect(graph.cursor).toBe(0);
    press('Escape');
    expect(graph.cursor).toBeUndefined();
  });

  it('plays through a phase at the chosen pace, and stops at its end', async () => {
    const { graph, cursor } = await followed();
    cursor.pace = 100;
    await settled(cursor);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    all<HTMLButtonElement>(cursor, 'button')[0].click();
    expect(graph.cursor).toBe(0);
    vi.advanceTimersByTime(100);
    expect(graph.cursor).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(graph.cursor).toBe(7);
    cursor.remove();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('restarts a phase when its button is pressed during it, and jumps to the end without a pace', async () => {
    const { graph, cursor, press } = await followed();
    const [forward] = all<HTMLButtonElement>(cursor, 'button');
    for (const from of [2, 7, 8]) {
      graph.cursor = from;
      await press('Forward');
      expect(graph.cursor).toBe(7);
    }
    cursor.pace = 100;
    await settled(cursor);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const from of [2, 7]) {
      graph.cursor = from;
      forward.click();
      expect(graph.cursor).toBe(0);
    }
    vi.advanceTimersByTime(100);
    expect(graph.cursor).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(graph.cursor).toBe(7);
  });

  it.each<[string, (session: Session) => void]>([
    ['another step is shown', (session) => session.step()],
    ['an earlier step is shown', (session) => session.back()],
    ['the run continues, even before its next step', (session) => session.play()],
  ])('is reset when %s', async (_, act) => {
    session.dispose();
    session = createSession(handWorked('tutorial').graph, { ticks$: NEVER });
    session.step();
    const { graph, press } = await followed();
    await press('Forward');
    expect(graph.cursor).toBe(7);
    act(session);
    await settled(graph);
    expect(graph.cursor).toBeUndefined();
  });

  it('pauses the run, since a single wave is followed', async () => {
    const { press } = await followed();
    session.play();
    await press('Loss');
    expect(session.state.playing).toBe(false);
  });

  it('is in Chinese if the page is', async () => {
    const { graph, cursor } = await followed();
    graph.lang = 'zh';
    graph.requestUpdate();
    await graph.updateComplete;
    cursor.requestUpdate();
    await settled(cursor);
    await chineseLoaded(graph, cursor);
    expect(texts(cursor, '.phases button')).toEqual(['前向', '损失', '反向', '更新']);
  });

  it('shows all its controls as soon as it is connected to a graph, even if that happens late', async () => {
    const { graph } = await followed();
    const cursor = await mount(document.createElement('bp-cursor'));
    cursor.view = graph;
    await cursor.updateComplete;
    expect(all<HTMLButtonElement>(cursor, 'button').filter(({ disabled }) => disabled)).toEqual([]);
  });

  it('fits into a narrow page', async () => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { layers: '2 3 1', data: 'circle' }),
      328,
    );
    const [cursor] = all<BpCursor>(graph, 'bp-cursor');
    await settled(cursor);
    const right = graph.getBoundingClientRect().right;
    for (const part of all(cursor, 'button, select, summary'))
      expect([part.textContent.trim(), part.getBoundingClientRect().right < right]).toEqual([
        part.textContent.trim(),
        true,
      ]);
    const rows = all(cursor, '.phases button').map((button) => button.getBoundingClientRect().top);
    expect(new Set(rows).size).toBe(1);
  });

  it('takes one line on a narrow page, as do the controls of the run; the rest is shown on demand', async () => {
    const attributes = { layers: '2 3 1', data: 'circle' };
    const graph = await mount(Object.assign(document.createElement('bp-graph'), attributes), 344);
    const [controls, cursor] = all<LitElement>(graph, 'bp-controls, bp-cursor');
    await settled(controls, cursor);
    const lines = () => [controls, cursor].map((bar) => Math.round(bar.getBoundingClientRect().height / 36));
    expect(lines()).toEqual([1, 1]);
    expect(texts(controls, 'button')).toEqual(['Play', 'Step', 'Epoch', 'Back', 'Reset']);
    const [more] = all<HTMLButtonElement>(cursor, '.more');
    const seen = () => all(cursor, 'select').map((menu) => menu.checkVisibility());
    expect([seen(), more.ariaExpanded]).toEqual([[false, false], 'false']);
    more.click();
    await settled(cursor);
    expect([seen(), more.ariaExpanded]).toEqual([[true, true], 'true']);
    const signs = (bar: LitElement) =>
      all(bar, 'label').map((label) => getComputedStyle(label, '::before').content);
    expect(signs(controls)).toEqual(['"η" / ""']);
    expect([...new Set(signs(cursor))]).toEqual(['none']);
    const { violations } = await axe.run(graph, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('keeps hardly any room free for what is written beneath its buttons on a narrow page', async () => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { network: 'tutorial' }),
      344,
    );
    const [cursor] = all<BpCursor>(graph, 'bp-cursor');
    await settled(cursor);
    const [bars] = all(graph, '.bars');
    const [more] = all(cursor, '.more');
    const below = bars.getBoundingClientRect().bottom - more.getBoundingClientRect().bottom;
    expect(below).toBeLessThan(22);
  });

  it.each([700, 1084, 1584])('ends with its menu at the end of a row of %d px', async (width) => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { network: 'tutorial' }),
      width,
    );
    const [cursor] = all<BpCursor>(graph, 'bp-cursor');
    await settled(cursor);
    const [bars] = all(graph, '.bars');
    const [menu] = all(cursor, 'summary');
    const free = bars.getBoundingClientRect().right - menu.getBoundingClientRect().right;
    expect(free).toBeCloseTo(parseFloat(getComputedStyle(bars).paddingRight), 0);
  });

  it.each([
    [640, 'en'],
    [774, 'en'],
    [774, 'zh'],
    [1084, 'en'],
    [1584, 'en'],
  ])('has its menu beside the buttons of the phases in a row of %d px (%s)', async (width, locale) => {
    const graph = await mount(
      Object.assign(document.createElement('bp-graph'), { network: 'tutorial', locale }),
      width,
    );
    if (locale === 'zh') await chineseLoaded(graph);
    const [cursor] = all<BpCursor>(graph, 'bp-cursor');
    await settled(cursor);
    const [phase, menu] = all(cursor, '.phases, summary').map((part) => part.getBoundingClientRect());
    expect(Math.abs((phase.top + phase.bottom - menu.top - menu.bottom) / 2)).toBeLessThan(2);
  });

  it('shows signs instead of words on a narrow page without a picture too, as do the controls', async () => {
    const bars = [
      Object.assign(document.createElement('bp-controls'), { session }),
      document.createElement('bp-cursor'),
    ];
    for (const bar of bars) await mount(bar, 344);
    await settled(...bars);
    expect(bars.map((bar) => [bar.hasAttribute('narrow'), bar.offsetHeight < 60])).toEqual([
      [true, true],
      [true, true],
    ]);
    for (const bar of bars) bar.parentElement!.style.width = '900px';
    await vi.waitFor(() => {
      expect(bars.map((bar) => bar.hasAttribute('narrow'))).toEqual([false, false]);
    });
  });

  it('has buttons of equal height and aligned rows, however large the font', async () => {
    const graph = Object.assign(document.createElement('bp-graph'), { layers: '2 3 1', data: 'circle' });
    graph.style.setProperty('--bp-font-size', '30px');
    await mount(graph, 344);
    const [controls, cursor] = all<LitElement>(graph, 'bp-controls, bp-cursor');
    await settled(controls, cursor);
    const boxes = all(controls, 'button').map((button) => button.getBoundingClientRect());
    expect(new Set(boxes.map(({ height }) => height)).size).toBe(1);
    const [phases, status] = [all(cursor, '.phases')[0], all(controls, '.status')[0]].map((bar) =>
      bar.getBoundingClientRect(),
    );
    expect([phases.left, status.left]).toEqual([boxes[0].left, boxes[0].left]);
    // The last phase is not left in a row of its own, but fills it.
    const ends = all(cursor, '.phases button').map((button) => button.getBoundingClientRect().right);
    expect(ends[3]).toBeCloseTo(ends[2], 0);
  });

  it('passes axe-core', async () => {
    const { graph, press } = await followed();
    await press('Forward');
    const { violations } = await axe.run(graph, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
