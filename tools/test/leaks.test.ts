import type { BpGraph } from '@bp-graph/viz-element';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CdnSite, HEAD } from './cdn-site.js';

const PAGES = {
  'empty.html': { text: `${HEAD}<script type="module" src="bp-graph.js"></script>` },
};

/** How many elements are created and removed. */
const MANY = 200;

describe('a page that creates and removes elements', { timeout: 240_000 }, () => {
  let site: CdnSite;
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    site = await CdnSite.open(PAGES);
    ({ page } = await site.visit(site.address('empty.html')));
    devtools = await page.context().newCDPSession(page);
    await page.waitForFunction(() => customElements.get('bp-graph') !== undefined);
  }, 600_000);

  afterAll(() => site.close());

  it(`retains nothing of ${MANY} graphs with their companions that were trained and removed`, async () => {
    const markup =
      '<bp-graph id="net" data="circle" points="50"></bp-graph><bp-controls for="net"></bp-controls>' +
      '<bp-loss-chart for="net"></bp-loss-chart><bp-timeline for="net"></bp-timeline>' +
      '<bp-decision-map for="net"></bp-decision-map><bp-activation-plot for="net"></bp-activation-plot>';
    // Memory of the browser itself (compiled code, growing tables) is allocated after a while.
    await page.evaluate(comeAndGo, { markup, times: MANY / 2 });
    const before = await heap(devtools);
    await page.evaluate(comeAndGo, { markup, times: MANY });
    const after = await heap(devtools);
    expect(await living(devtools)).toBe(0);
    expect(after.nodes).toBe(before.nodes);
    expect(after.listeners).toBe(before.listeners);
    expect(after.bytes / before.bytes).toBeLessThan(1.05);
  });

  it('leaves no frame, timer or observer behind', async () => {
    expect(await page.evaluate(countedLife)).toEqual({ frames: 0, timers: 0, observers: 0 });
  });

  it('keeps the run of an element that is removed and reinserted while it trains', async () => {
    expect(await page.evaluate(outAndIn)).toEqual({
      errors: [],
      sameSession: true,
      playing: true,
      went: 'on',
    });
  });
});

/** The memory in use after everything unreachable has been collected. */
async function heap(devtools: CDPSession): Promise<{ bytes: number; nodes: number; listeners: number }> {
  for (let k = 0; k < 3; k++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** How many elements are still reachable. */
async function living(devtools: CDPSession): Promise<number> {
  const expression = 'customElements.get("bp-graph").prototype';
  const { result } = await devtools.send('Runtime.evaluate', { expression });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}

/** Creates elements one after the other, trains each for 20 steps, draws it and removes it while it plays. */
async function comeAndGo({ markup, times }: { markup: string; times: number }): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let k = 0; k < times; k++) {
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(box);
    const element = box.querySelector<BpGraph>('bp-graph');
    await element?.updateComplete;
    for (let step = 0; step < 20; step++) element?.step();
    element?.play();
    await frame();
    await element?.updateComplete;
    box.remove();
  }
  for (let k = 0; k < 5; k++) await frame();
}

/** Counts the browser's callbacks and observers that are requested and cancelled over the life of a playing element. */
async function countedLife(): Promise<{ frames: number; timers: number; observers: number }> {
  const asked = { frames: new Set<unknown>(), timers: new Set<unknown>(), observers: new Set<unknown>() };
  const undo: (() => void)[] = [];
  const wrap = (name: string, of: object, make: (was: (...given: unknown[]) => unknown) => unknown): void => {
    const was = Reflect.get(of, name) as (...given: unknown[]) => unknown;
    Reflect.set(of, name, make(was));
    undo.push(() => Reflect.set(of, name, was));
  };
  const starts = (name: string, kept: Set<unknown>, once: boolean): void => {
    wrap(name, window, (was) => (act: (...given: unknown[]) => void, ...rest: unknown[]) => {
      const id = was.call(
        window,
        (...given: unknown[]) => {
          if (once) kept.delete(id);
          act(...given);
        },
        ...rest,
      );
      kept.add(id);
      return id;
    });
  };
  const ends = (name: string, kept: Set<unknown>): void => {
    wrap(name, window, (was) => (id: unknown) => {
      kept.delete(id);
      return was.call(window, id);
    });
  };
  starts('requestAnimationFrame', asked.frames, true);
  ends('cancelAnimationFrame', asked.frames);
  starts('setTimeout', asked.timers, true);
  ends('clearTimeout', asked.timers);
  starts('setInterval', asked.timers, false);
  ends('clearInterval', asked.timers);
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    wrap(
      'observe',
      prototype,
      (was) =>
        function (this: unknown, ...given: unknown[]) {
          asked.observers.add(this);
          return was.apply(this, given);
        },
    );
    wrap(
      'disconnect',
      prototype,
      (was) =>
        function (this: unknown) {
          asked.observers.delete(this);
          return was.call(this);
        },
    );
  }
  const box = document.createElement('div');
  box.innerHTML = '<bp-graph id="n" data="circle" play></bp-graph><bp-loss-chart for="n"></bp-loss-chart>';
  document.body.append(box);
  const element = box.querySelector<BpGraph>('bp-graph');
  while ((element?.session?.state.step ?? 0) < 10)
    await new Promise((resolve) => element?.addEventListener('bp-step', resolve, { once: true }));
  const busy = { frames: asked.frames.size, observers: asked.observers.size };
  box.remove();
  for (const act of undo.reverse()) act();
  if (busy.frames === 0 || busy.observers === 0) throw new Error('nothing was counted');
  return { frames: asked.frames.size, timers: asked.timers.size, observers: asked.observers.size };
}

/** Removes an element from the page and reinserts it a hundred times while it plays. */
async function outAndIn(): Promise<unknown> {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent): number => errors.push(message);
  window.addEventListener('error', note);
  const element = document.createElement('bp-graph');
  element.setAttribute('data', 'xor');
  element.setAttribute('play', '');
  element.addEventListener('bp-error', ({ detail }) => errors.push(detail.message));
  document.body.append(element);
  await element.updateComplete;
  const { session } = element;
  for (let k = 0; k < 100; k++) {
    const step = element.session?.state.step ?? 0;
    element.remove();
    if (k % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    if (element.session?.state.step !== step) errors.push('it went on outside the page');
    document.body.append(element);
    if (k % 10 === 0)
      await new Promise((resolve) => element.addEventListener('bp-step', resolve, { once: true }));
  }
  const { state } = element.session ?? {};
  const result = {
    errors,
    sameSession: element.session === session,
    playing: state?.playing,
    went: (state?.step ?? 0) >= 10 && state?.step === state?.keptTo ? 'on' : 'nowhere',
  };
  element.remove();
  window.removeEventListener('error', note);
  return result;
}
