import type { Session } from '@bp-graph/graph';
import { beatsOf, type BpCursor, type BpGraph } from '@bp-graph/viz-element';
import '../../src/parts.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, eventually, mount, partsLoaded, tutorialSession } from '../support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  session.dispose();
  document.body.replaceChildren();
});

/** The opacity with which each text of the picture was last painted. */
type Strengths = ReadonlyMap<string, number>;

/** A graph whose clock the test advances, in milliseconds. */
async function shown(painter: 'svg' | 'canvas', set: Partial<BpGraph> = {}) {
  const painted = new Map<string, number>();
  vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function (
    this: CanvasRenderingContext2D,
    text,
  ) {
    painted.set(text, this.globalAlpha);
  });
  const graph = await mount(Object.assign(document.createElement('bp-graph'), { session, painter, ...set }));
  await partsLoaded(graph);
  const strengths = (): Strengths =>
    painter === 'canvas'
      ? painted
      : new Map(
          all(graph, 'svg[part="drawing"] text').map((text) => [
            text.textContent,
            Number(text.getAttribute('opacity') ?? 1),
          ]),
        );
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  const pass = async (time: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(time);
    await graph.updateComplete;
  };
  return { graph, strengths, pass };
}

const FRAME = 17;

/** How often an element is redrawn within some more frames. */
async function updatesOf(graph: BpGraph, pass: (time: number) => Promise<void>): Promise<number> {
  const asked = vi.spyOn(graph, 'requestUpdate');
  await pass(5 * FRAME);
  return asked.mock.calls.length;
}

/** Numbers of the second output and of the error after one step, and the gradient of the second hidden unit. */
const [OUTPUT, ERROR, BACK] = ['0.8307', '0.3095', '∂ 0.0556'];

describe.each(['svg', 'canvas'] as const)('the wave of a step, painted as %s', (painter) => {
  it('shows values layer by layer, then gradients, and ends with the whole picture', async () => {
    const { graph, strengths, pass } = await shown(painter);
    session.step();
    await pass(FRAME);
    expect([strengths().get(OUTPUT), strengths().get(ERROR)]).toEqual([0.12, 0.12]);
    await pass(3 * 225);
    expect(strengths().get(OUTPUT)).toBe(1);
    expect(strengths().get(ERROR)).toBeLessThan(0.2);
    expect(all(graph, '.moving .light.onward').length).toBeGreaterThan(0);
    await pass(4 * 225);
    expect(strengths().get(ERROR)).toBe(1);
    expect(strengths().get(BACK)).toBeLessThan(0.2);
    expect(all(graph, '.moving .light:not(.onward)').length).toBeGreaterThan(0);
    await pass(4 * 225);
    expect([...strengths().values()].every((strength) => strength === 1)).toBe(true);
    expect(all(graph, '.light')).toEqual([]);
    expect(await updatesOf(graph, pass)).toBe(0);
  });

  it('highlights lines beneath their numbers, never over them', async () => {
    const svg = await mount(Object.assign(document.createElement('bp-graph'), { session, painter: 'svg' }));
    const { graph, pass } = await shown(painter);
    session.step();
    await pass(3 * 225);
    const lights = all(graph, '.light');
    expect(lights.length).toBeGreaterThan(0);
    const covers = all(graph, painter === 'svg' ? '.chip rect.outline' : 'canvas');
    for (const cover of covers)
      for (const light of lights)
        expect(light.compareDocumentPosition(cover)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    if (painter === 'svg') return;
    const [canvas] = all<HTMLCanvasElement>(graph, 'canvas');
    expect(getComputedStyle(canvas).position).toBe('relative');
    const sheet = all(svg, 'svg[part="drawing"]')[0].getBoundingClientRect();
    for (const chip of all(svg, '.chip rect.outline')) {
      const { left, top } = chip.getBoundingClientRect();
      const [x, y] = [(left - sheet.left + 6) * devicePixelRatio, (top - sheet.top + 6) * devicePixelRatio];
      expect(canvas.getContext('2d')?.getImageData(x, y, 1, 1).data[3]).toBe(255);
    }
  });

  it('takes the time that the reader has chosen', async () => {
    const { graph, strengths, pass } = await shown(painter);
    const [cursor] = all<BpCursor>(graph, 'bp-cursor');
    const [menu] = all<HTMLSelectElement>(cursor, 'select');
    menu.value = '120';
    menu.dispatchEvent(new Event('change'));
    expect(graph.pace).toBe(120);
    session.step();
    await pass(FRAME);
    await pass(10 * 60);
    expect(strengths().get(BACK)).toBe(1);
  });

  it.each([
    ['for those who asked for less motion', { pace: 450 }, true],
    ['at a pace of 0', { pace: 0 }, false],
  ])('is not shown %s', async (_, set, reduced) => {
    const { graph, strengths, pass } = await shown(painter, set);
    if (reduced) vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    session.step();
    await pass(FRAME);
    expect([...strengths().values()].every((strength) => strength === 1)).toBe(true);
    expect(await updatesOf(graph, pass)).toBe(0);
  });

  it('ends when the run continues and when the element leaves the page', async () => {
    const { graph, strengths, pass } = await shown(painter);
    session.step();
    await pass(FRAME);
    session.play();
    await pass(FRAME);
    session.pause();
    expect([...strengths().values()].every((strength) => strength === 1)).toBe(true);
    session.step();
    await pass(FRAME);
    graph.remove();
    expect(await updatesOf(graph, pass)).toBe(0);
  });

  it('is shown for a number that was edited as well', async () => {
    const { strengths, pass } = await shown(painter);
    const { graph } = session;
    session.edit({
      apply: () => graph.parameter('w1').set(0.2),
      revert: () => graph.parameter('w1').set(0.1),
    });
    await pass(FRAME);
    expect(strengths().get('0.2000')).toBeLessThan(1);
  });

  it('shows the current number when a wave is followed', async () => {
    const { graph, strengths, pass } = await shown(painter);
    graph.cursor = beatsOf(session.state.snapshot).findIndex(({ node }) => node === 'h1/sigmoid');
    await eventually(async () => {
      await pass(FRAME);
      expect(strengths().get('0.6457')).toBeLessThan(1);
    });
    await pass(450);
    expect(strengths().get('0.6457')).toBe(1);
  });
});
