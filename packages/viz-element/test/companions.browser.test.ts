import { compose, createSession, network, type Session } from '@bp-graph/graph';
import '@bp-graph/viz-element';
import axe from 'axe-core';
import type { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, chineseLoaded, mount, settled, texts, tutorialSession } from './support/page.js';

let session: Session;

beforeEach(() => {
  session = tutorialSession();
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
});

function take(steps: number): void {
  for (let k = 0; k < steps; k++) session.step();
}

describe('<bp-controls>', () => {
  async function controls() {
    const element = document.createElement('bp-controls');
    element.session = session;
    await mount(element);
    const [input] = all<HTMLInputElement>(element, 'input');
    const type = async (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('change'));
      await settled(element);
    };
    const press = async (name: string): Promise<void> => {
      all<HTMLButtonElement>(element, 'button')
        .find(({ textContent }) => textContent.includes(name))
        ?.click();
      await settled(element);
    };
    return { element, input, type, press };
  }

  it('takes a step, goes back and resets', async () => {
    const { element, press } = await controls();
    await press('Step');
    await press('Step');
    expect(texts(element, '.status')[0]).toContain('step 2');
    await press('Back');
    expect(session.state.step).toBe(1);
    await press('Reset');
    expect(session.state).toMatchObject({ step: 0, keptTo: 0 });
  });

  it('plays and pauses with the same button', async () => {
    const { press } = await controls();
    await press('Play');
    expect(session.state.playing).toBe(true);
    await press('Pause');
    expect(session.state.playing).toBe(false);
  });

  it('sets the learning rate', async () => {
    const { type } = await controls();
    await type('0.05');
    expect(session.learningRate).toBe(0.05);
    await type('0,25');
    expect(session.learningRate).toBe(0.25);
  });

  it.each(['abc', '', '-1', 'Infinity', '1/0'])(
    'rejects the rate %j with a message and keeps the last valid one',
    async (text) => {
      const { element, input, type } = await controls();
      await type(text);
      expect(session.learningRate).toBe(0.5);
      expect(texts(element, '[role="alert"]')[0]).toMatch(/The rate stays 0\.5\.$/);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      expect(input.value).toBe(text);
      await type('0.3');
      expect(texts(element, '[role="alert"]')).toEqual([]);
      expect(session.learningRate).toBe(0.3);
    },
  );

  it('finishes an epoch if there is data, and shows which epoch it is', async () => {
    const graph = network([2, 3, 1], { seed: 1 });
    const rows = [[0, 0], [0, 1], [1, 0], [1, 1], [2, 1]]; // prettier-ignore
    const data = { x: rows, t: [[0], [1], [1], [0], [1]] };
    const learning = createSession(graph, { learningRate: 0.1, data, batchSize: 2 });
    const element = await mount(Object.assign(document.createElement('bp-controls'), { session: learning }));
    learning.step();
    const epoch = (): HTMLButtonElement => all<HTMLButtonElement>(element, '[part="epoch"]')[0];
    epoch().click();
    await settled(element);
    expect(learning.state).toMatchObject({ step: 3, epoch: 1 });
    expect(texts(element, '.status')[0]).toMatch(/epoch 1 step 3$/);
    learning.dispose();
  });

  it('offers no steps if there is no loss, and says so', async () => {
    const { graph } = compose((g) => ({ y: g.apply('tanh', [g.input('x', 1, 1)]) }));
    const lossless = createSession(graph, { data: { x: [[1], [2]] }, batchSize: 1 });
    const element = await mount(Object.assign(document.createElement('bp-controls'), { session: lossless }));
    const others = (['bp-timeline', 'bp-loss-chart'] as const).map((tag) => document.createElement(tag));
    for (const other of others) {
      other.session = lossless;
      await mount<LitElement>(other);
    }
    const steps = ['play', 'step', 'epoch'].map((part) => `[part="${part}"]`).join();
    const reason = 'This graph has no loss to reduce.';
    const buttons = all<HTMLButtonElement>(element, steps);
    expect(buttons.map(({ disabled }) => disabled)).toEqual([true, true, true]);
    expect(getComputedStyle(buttons[0]).backgroundColor).toBe(getComputedStyle(buttons[1]).backgroundColor);
    expect(texts(element, '.status')[0]).toContain(reason);
    expect(others.flatMap((other) => texts(other, 'p'))).toEqual([reason, reason]);
    element.session = session;
    await settled(element);
    expect(all<HTMLButtonElement>(element, steps).some(({ disabled }) => disabled)).toBe(false);
    expect(texts(element, '.status')[0]).not.toContain(reason);
    lossless.dispose();
  });

  it('has no epochs without data', async () => {
    const { element } = await controls();
    expect(all(element, '[part="epoch"]')).toEqual([]);
    expect(texts(element, '.status')[0]).not.toContain('epoch');
  });

  it('keeps the focus on the back button when the first step is reached', async () => {
    const { element, press } = await controls();
    await press('Step');
    const [back] = all<HTMLButtonElement>(element, '[part="back"]');
    back.focus();
    back.click();
    await settled(element);
    expect(back.ariaDisabled).toBe('true');
    expect(element.shadowRoot?.activeElement).toBe(back);
    back.click();
    expect(session.state.step).toBe(0);
  });

  it('is disabled while there is no session', async () => {
    const element = await mount(document.createElement('bp-controls'));
    expect(all<HTMLButtonElement>(element, 'button').every(({ disabled }) => disabled)).toBe(true);
  });
});

describe('<bp-loss-chart>', () => {
  async function chart(width = 400) {
    const element = document.createElement('bp-loss-chart');
    element.session = session;
    await mount(element, width);
    await settled(element);
    return element;
  }

  it('says so while nothing has been trained', async () => {
    expect(texts(await chart(), '.empty')).toEqual([
      'Nothing has been trained yet. Press Play or Step, and the error is drawn here.',
    ]);
  });

  it('says what it waits for while there is nothing to play', async () => {
    const element = await mount(document.createElement('bp-loss-chart'));
    expect(texts(element, 'p')).toEqual(['Waits for a session …']);
    element.locale = 'zh';
    await chineseLoaded(element);
    expect(texts(element, 'p')).toEqual(['等待训练 …']);
    element.for = 'net';
    await settled(element);
    expect(texts(element, 'p')).toEqual(['等待 #net …']);
  });

  it('draws the error of the kept steps and marks the present one', async () => {
    const element = await chart();
    take(50);
    await settled(element);
    expect(all(element, 'svg')[0].getAttribute('aria-label')).toMatch(
      /^Error 0\.3227 at step 0, 0\.0\d+ at step 50$/,
    );
    const x = (): number => Number(all(element, '.now')[0].getAttribute('cx'));
    const atEnd = x();
    session.seek(10);
    await settled(element);
    expect(x()).toBeLessThan(atEnd);
  });

  it('draws a logarithmic scale on demand', async () => {
    const element = await chart();
    take(5);
    await settled(element);
    const path = (): string | null => all(element, '.curve')[0].getAttribute('d');
    const before = path();
    all<HTMLButtonElement>(element, 'button')[0].click();
    await settled(element);
    expect(element.log).toBe(true);
    expect(path()).not.toBe(before);
  });

  it('adapts to its width', async () => {
    const element = await chart(400);
    take(5);
    if (element.parentElement) element.parentElement.style.width = '250px';
    await settled(element);
    await settled(element);
    expect(all<SVGSVGElement>(element, 'svg')[0].viewBox.baseVal.width).toBeLessThanOrEqual(250);
  });
});

describe('<bp-timeline>', () => {
  it('seeks to any kept step and describes it', async () => {
    const element = document.createElement('bp-timeline');
    element.session = session;
    await mount(element);
    take(20);
    await settled(element);
    const [slider] = all<HTMLInputElement>(element, 'input');
    slider.value = '1';
    slider.dispatchEvent(new Event('input'));
    await settled(element);
    expect(session.state.step).toBe(1);
    expect(texts(element, 'p')).toEqual(['Step 1 lowered the error by 0.0132 to 0.3095.']);
  });

  it('says that going on from an earlier step drops those after it, which it does', async () => {
    const element = document.createElement('bp-timeline');
    element.session = session;
    await mount(element);
    take(20);
    await settled(element);
    expect(texts(element, '.remark')).toEqual(['step 20 of 20 kept · drag to go back']);
    session.seek(1);
    await settled(element);
    expect(texts(element, '.remark')).toEqual(['step 1 of 20 · going on drops the rest']);
    session.step();
    await settled(element);
    expect(texts(element, '.remark')).toEqual(['step 2 of 2 kept · drag to go back']);
    element.locale = 'zh';
    session.seek(1);
    await chineseLoaded(element);
    expect(texts(element, '.remark')).toEqual(['步数 1 共 2 步 · 继续会舍弃之后的步']);
  });

  it('does not blame a step for the difference between the losses of two batches', async () => {
    const element = document.createElement('bp-timeline');
    const data = { x: [[1], [2], [3], [4]], t: [[1], [4], [9], [16]] };
    const run = createSession(network([1, 1], { seed: 1 }), { data, batchSize: 2 });
    element.session = run;
    await mount(element);
    run.step();
    await settled(element);
    expect(texts(element, 'p')[0]).toMatch(/^The error at this step is \d+\.\d+\.$/);
    run.dispose();
  });
});

describe('companions', () => {
  it('connect to the graph they name, in whichever order they are inserted', async () => {
    const timeline = document.createElement('bp-timeline');
    timeline.for = 'net';
    await mount(timeline);
    expect(texts(timeline, '.remark')).toEqual(['']);
    const graph = document.createElement('bp-graph');
    graph.id = 'net';
    await mount(graph);
    graph.session = session;
    await settled(graph, timeline);
    await settled(graph, timeline);
    expect(texts(timeline, '.remark')).toEqual(['step 0']);
  });

  it('disconnect from a graph that is removed, and connect to one that gets its id later', async () => {
    const controls = Object.assign(document.createElement('bp-controls'), { for: 'net' });
    const timeline = Object.assign(document.createElement('bp-timeline'), { for: 'net' });
    await mount(controls);
    await mount(timeline);
    const graph = await mount(Object.assign(document.createElement('bp-graph'), { session }));
    const heard = async (): Promise<boolean[]> => {
      await settled(graph, controls, timeline);
      await settled(graph, controls, timeline);
      const [play] = all<HTMLButtonElement>(controls, '[part="play"]');
      return [!play.disabled, texts(timeline, '.remark')[0] === 'step 0'];
    };
    expect(await heard()).toEqual([false, false]);
    graph.id = 'net';
    expect(await heard()).toEqual([true, true]);
    const box = graph.parentElement;
    graph.remove();
    expect(await heard()).toEqual([false, false]);
    box?.append(graph);
    expect(await heard()).toEqual([true, true]);
    graph.id = 'other';
    expect(await heard()).toEqual([false, false]);
  });

  it('pass axe-core', async () => {
    take(3);
    for (const tag of ['bp-controls', 'bp-loss-chart', 'bp-timeline'] as const) {
      const element = document.createElement(tag);
      element.session = session;
      await mount(element, 360);
    }
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

it.each(['bp-decision-map', 'bp-loss-chart', 'bp-activation-plot'] as const)(
  'the heading of <%s> is not empty if its name is',
  async (tag) => {
    document.body.innerHTML = `<${tag} name=""></${tag}><${tag} name=" " activation="tanh"></${tag}>`;
    for (const element of document.querySelectorAll(tag)) {
      await settled(element);
      expect(texts(element, 'h2')[0]).not.toBe('');
    }
  },
);

describe('an id that several elements have', () => {
  it('stands for the graph among them', async () => {
    document.body.innerHTML =
      '<p id="net"></p><bp-graph id="net" network="tutorial"></bp-graph><bp-timeline for="net"></bp-timeline><bp-derivation for="net"></bp-derivation>';
    const joined = Array.from(document.querySelectorAll<LitElement>('bp-timeline, bp-derivation'));
    document.querySelector('p')?.remove();
    await settled(...joined);
    for (const element of joined) expect(texts(element, '.message')).toEqual([]);
    document.body.insertAdjacentHTML('afterbegin', '<p id="net"></p>');
    document.querySelector('bp-graph')?.step();
    await settled(...joined);
    for (const element of joined) expect(texts(element, '.message')).toEqual([]);
    expect(texts(joined[0], '.remark')[0]).toContain('step 1');
  });

  it('may be any text', async () => {
    document.body.innerHTML =
      '<bp-graph id="1 &quot;a]\\" network="tutorial"></bp-graph><bp-timeline for="1 &quot;a]\\"></bp-timeline><bp-timeline for=""></bp-timeline>';
    const [joined, none] = document.querySelectorAll('bp-timeline');
    await settled(joined, none);
    expect(texts(joined, '.remark')[0]).toContain('step 0');
    expect(texts(none, '.message')).toEqual([]);
  });
});
