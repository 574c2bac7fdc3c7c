import { handWorked, type Session } from '@bp-graph/graph';
import { type BpGraph, formatGradient, formatNumber } from '@bp-graph/viz-element';
import axe from 'axe-core';
import { BehaviorSubject } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import exact from './data/tutorial.json' with { type: 'json' };
import { all, mount, partsLoaded, settled, texts, tutorialSession, withStates } from './support/page.js';
import { twoLosses } from './support/graphs.js';

afterEach(() => {
  document.body.replaceChildren();
});

function graphWith(session: Session | undefined): BpGraph {
  const element = document.createElement('bp-graph');
  element.session = session;
  return element;
}

function label(host: Element): string | null | undefined {
  return host.shadowRoot?.activeElement?.getAttribute('aria-label');
}

function press(host: Element, key: string): void {
  const target = host.shadowRoot?.activeElement ?? host;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

describe('<bp-graph> with a session', () => {
  it('shows the value and the gradient of every node and updates them with every step', async () => {
    const session = tutorialSession();
    const element = await mount(graphWith(session));
    const { forward, gradients, afterStep } = exact;
    expect(texts(element, 'text.value')).toEqual(
      expect.arrayContaining([...forward.z1, ...forward.output, forward.loss, 0.1, 0.55].map(formatNumber)),
    );
    expect(texts(element, 'text.gradient')).toEqual(
      expect.arrayContaining(
        [...gradients.d_W2.flat(), ...gradients.d_output, gradients.d_b1.shared].map(formatGradient),
      ),
    );

    session.step();
    await settled(element);
    const after = afterStep['1'];
    expect(texts(element, 'text.value')).toEqual(
      expect.arrayContaining(
        [...after.params.W1.flat(), after.params.b2, ...after.output_after, after.loss_after].map(
          formatNumber,
        ),
      ),
    );
  });

  it('shows as many numbers as the graph has nodes', async () => {
    const session = tutorialSession();
    const element = await mount(graphWith(session));
    expect(all(element, '.stop')).toHaveLength(session.graph.nodes.length);
  });

  it.each([360, 1000])('passes axe-core at %d px', async (width) => {
    const element = await mount(graphWith(tutorialSession()), width);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('is a single tab stop, from which arrow keys follow the edges', async () => {
    const element = await mount(graphWith(tutorialSession()));
    expect(all(element, '.stop[tabindex="0"]')).toHaveLength(1);
    all<SVGElement>(element, '.stop[tabindex="0"]')[0].focus();
    expect(label(element)).toBe('x1 input, value 0.1, gradient 0.00513');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) press(element, key);
    expect(label(element)).toBe('h1 activation, value 0.646, gradient 0.0489');
    press(element, 'ArrowDown');
    expect(label(element)).toBe('h2 activation, value 0.659, gradient 0.0595');
    await settled(element);
    expect(all(element, '.stop[tabindex="0"]').map((stop) => stop.getAttribute('aria-label'))).toEqual([
      label(element),
    ]);
  });

  it('maps the arrow keys to the drawing if it runs top-down', async () => {
    const element = await mount(graphWith(tutorialSession()), 360);
    all<SVGElement>(element, '.stop[tabindex="0"]')[0].focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) press(element, key);
    expect(label(element)).toMatch(/^h2 activation/);
  });

  it('does not allow selecting the total of several losses, which is not a node', async () => {
    const element = await mount(Object.assign(document.createElement('bp-graph'), { graph: twoLosses() }));
    const [total] = all<SVGElement>(element, '.stop[data-stop="E"]');
    total.focus();
    await settled(element);
    expect(label(element)).toMatch(/^E combination, value /);
    press(element, 'Enter');
    await settled(element);
    expect([element.selection, texts(element, '.message')]).toEqual([undefined, []]);
  });

  it('shows more digits of the focused number', async () => {
    const element = await mount(graphWith(tutorialSession()));
    all<SVGElement>(element, '.stop[data-stop="o1/sigmoid"]')[0].focus();
    await partsLoaded(element);
    expect(texts(element, '.tip')[0]).toContain(`value ${Number(exact.forward.output[0].toPrecision(8))} `);
  });

  it('hides the tooltip on Escape, without moving the focus, until something is pointed at again', async () => {
    const element = await mount(graphWith(tutorialSession()));
    const [first, second] = all<SVGElement>(element, '.stop');
    first.focus();
    await partsLoaded(element);
    expect(all(element, '.tip')).toHaveLength(1);
    press(element, 'Escape');
    await settled(element);
    expect([all(element, '.tip'), element.shadowRoot?.activeElement]).toEqual([[], first]);
    press(element, 'ArrowRight');
    await settled(element);
    expect(all(element, '.tip')).toHaveLength(1);

    (element.shadowRoot?.activeElement as SVGElement).blur();
    const point = async (stop: Element): Promise<void> => {
      stop.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await settled(element);
    };
    await point(first);
    expect(texts(element, '.tip b')[0]).toContain('x1');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled(element);
    expect(all(element, '.tip')).toEqual([]);
    await point(second);
    expect(all(element, '.tip')).toHaveLength(1);
  });

  it('hides the tooltip on Escape in the document of another window, too', async () => {
    const element = await mount(graphWith(tutorialSession()));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { body } = frame.contentDocument!;
    const escape = async (page: HTMLElement): Promise<number> => {
      all(element, '.stop')[0].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await partsLoaded(element);
      page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settled(element);
      const tips = all(element, '.tip').length;
      all(element, '.room')[0].dispatchEvent(new PointerEvent('pointerleave'));
      return tips;
    };
    expect([await escape(document.body), await escape(body)]).toEqual([0, 1]);
    body.append(element);
    await settled(element);
    expect([await escape(body), await escape(document.body)]).toEqual([0, 1]);
    document.body.append(element);
    await settled(element);
    expect([await escape(document.body), await escape(body)]).toEqual([0, 1]);
  });

  it('plays and pauses once while Space is held down', async () => {
    const session = tutorialSession();
    const element = await mount(graphWith(session));
    const [stop] = all<SVGElement>(element, '.stop');
    stop.focus();
    const hold = (repeat: boolean): KeyboardEvent => {
      const event = new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true, cancelable: true });
      stop.dispatchEvent(event);
      return event;
    };
    hold(false);
    expect(session.state.playing).toBe(true);
    // The page must not scroll meanwhile.
    expect(hold(true).defaultPrevented).toBe(true);
    expect(session.state.playing).toBe(true);
    session.pause();
  });

  it.each(['svg', 'canvas'] as const)('keeps the focus when the painter changes from %s', async (before) => {
    const element = await mount(Object.assign(graphWith(tutorialSession()), { painter: before }));
    await partsLoaded(element);
    all<SVGElement>(element, '.stop[tabindex="0"]')[0].focus();
    press(element, 'ArrowRight');
    await settled(element);
    const focused = label(element);
    expect(focused).toMatch(/^w/);
    element.painter = before === 'svg' ? 'canvas' : 'svg';
    await settled(element);
    expect(label(element)).toBe(focused);
  });

  it('keeps the focus while what draws on a canvas is loading', async () => {
    const element = await mount(Object.assign(graphWith(tutorialSession()), { painter: 'svg' }));
    all<SVGElement>(element, '.stop[tabindex="0"]')[0].focus();
    const focused = label(element);
    element.painter = 'canvas';
    await element.updateComplete;
    expect(label(element)).toBe(focused);
    await partsLoaded(element);
    expect(all(element, 'canvas')).toHaveLength(1);
    expect(label(element)).toBe(focused);
  });

  it.each(['', ' '])('has its usual name if it is called "%s"', async (name) => {
    const element = await mount(Object.assign(graphWith(tutorialSession()), { name }));
    expect(all(element, '[role="group"][aria-label="Computation graph"]')).toHaveLength(1);
  });

  it('keeps the focus on the page where the reader put it', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    const element = await mount(graphWith(tutorialSession()));
    all<SVGElement>(element, '.stop[tabindex="0"]')[0].focus();
    element.painter = 'canvas';
    button.focus();
    await settled(element);
    expect(document.activeElement).toBe(button);
  });

  it('keeps long names within the box that shows all digits', async () => {
    const element = await mount(Object.assign(document.createElement('bp-graph'), { layers: '2 3 1' }), 900);
    all<SVGElement>(element, '.chip .stop')[0].focus();
    await partsLoaded(element);
    const [tip] = all(element, '.tip');
    expect(tip.textContent).toContain('hidden/weights[0, 0]');
    const right = tip.getBoundingClientRect().right;
    for (const part of tip.querySelectorAll('b, dd')) {
      const words = document.createRange();
      words.selectNodeContents(part);
      expect(words.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    }
  });

  it('selects by Enter and by click, emits an event, and highlights the paths to the loss', async () => {
    const element = await mount(graphWith(tutorialSession()));
    const told: unknown[] = [];
    element.addEventListener('bp-select', (event) => told.push((event as CustomEvent<unknown>).detail));
    const stop = all<SVGElement>(element, '.stop').find((candidate) =>
      candidate.getAttribute('aria-label')?.startsWith('w5 '),
    );
    stop?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(element);
    expect(element.selection).toBe('w5');
    expect(all(element, '.light')).toHaveLength(3);
    stop?.focus();
    press(element, 'Escape');
    press(element, 'Enter');
    expect(told).toEqual([{ id: 'w5' }, { id: undefined }, { id: 'w5' }]);
  });

  it('takes the focus when it is clicked beside everything, so that its keys work, and shows nothing as focused', async () => {
    const element = await mount(graphWith(tutorialSession()));
    await userEvent.click(all(element, '.room')[0], { position: { x: 3, y: 3 } });
    await userEvent.keyboard('?');
    await partsLoaded(element);
    expect(all<HTMLDialogElement>(element, 'dialog').some(({ open }) => open)).toBe(true);
    expect(all(element, '.tip')).toEqual([]);
  });

  it.each([
    ['a unit by the name of its layer', 'hidden[1]', 'hidden/tanh[1]'],
    ['the one unit of a layer', 'output', 'output/sigmoid'],
    ['an entry without the blank', 'hidden/weights[2,1]', 'hidden/weights[2, 1]'],
  ])('marks %s as it is marked when the reader selects it', async (_, selection, id) => {
    const given = { layers: '2 3 1', selection };
    const element = await mount(Object.assign(document.createElement('bp-graph'), given), 900);
    const marked = (): (string | undefined)[] =>
      all(element, '.selected').map((outline) =>
        outline.closest('.glyph')?.outerHTML.replace(/ tabindex="..?"/g, ''),
      );
    const [before, messages] = [marked(), texts(element, '.message')];
    expect([before.length, messages]).toEqual([1, []]);
    element.selection = id;
    await settled(element);
    expect(marked()).toEqual(before);
    const [tabStop] = all<SVGElement>(element, '.stop[tabindex="0"]');
    tabStop.focus();
    element.selection = selection;
    press(element, 'Enter');
    expect(element.selection).toBe(selection);
  });

  it('plays and pauses with Space', async () => {
    const session = tutorialSession();
    const element = await mount(graphWith(session));
    all<SVGElement>(element, '.stop[tabindex="0"]')[0].focus();
    press(element, ' ');
    expect(session.state.playing).toBe(true);
    press(element, ' ');
    expect(session.state.playing).toBe(false);
  });

  it('announces a single step to screen readers, and nothing while it plays', async () => {
    const session = tutorialSession();
    const element = await mount(graphWith(session));
    session.step();
    await settled(element);
    expect(texts(element, '[aria-live]')).toEqual(['Step 1, error 0.31.']);
    session.play();
    await settled(element);
    expect(texts(element, '[aria-live]')).toEqual(['']);
    session.dispose();
  });

  it('is redrawn for another width', async () => {
    const element = await mount(graphWith(tutorialSession()), 1000);
    const width = (): number => Number(all(element, 'svg[part="drawing"]')[0].getAttribute('width'));
    expect(width()).toBeGreaterThan(900);
    if (element.parentElement) element.parentElement.style.width = '400px';
    await settled(element);
    await settled(element);
    expect(width()).toBeLessThanOrEqual(400);
    expect(element.scrollWidth).toBeLessThanOrEqual(400);
  });

  it('runs in the direction that the page sets', async () => {
    const element = await mount(graphWith(tutorialSession()), 1000);
    const places = () => all(element, '.stop').map((stop) => stop.getBoundingClientRect());
    const spread = () =>
      Math.max(...places().map(({ top }) => top)) - Math.min(...places().map(({ top }) => top));
    const sideways = spread();
    element.setAttribute('layout', 'down');
    await settled(element);
    expect(spread()).toBeGreaterThan(1.4 * sideways);
    element.removeAttribute('layout');
    await settled(element);
    expect(spread()).toBe(sideways);
  });

  it('follows the reader’s font size, and one that the page sets', async () => {
    const element = await mount(graphWith(tutorialSession()), 1200);
    const bars = element.shadowRoot!.querySelector('bp-controls')!;
    const letters = (): number[] => [
      ...[all(element, '.legend')[0], all(bars, 'button')[0]].map((part) =>
        parseFloat(getComputedStyle(part).fontSize),
      ),
      Math.round(all(element, '.value')[0].getBoundingClientRect().height),
    ];
    const usual = letters();
    const page = document.documentElement;
    const times = async (style: () => void): Promise<number> => {
      style();
      await settled(element);
      await settled(element);
      const shares = letters().map((size, k) => size / usual[k]);
      expect(element.scrollWidth).toBeLessThanOrEqual(1200);
      return Math.min(...shares);
    };
    expect(await times(() => (page.style.fontSize = '200%'))).toBeGreaterThan(1.5);
    expect(await times(() => (page.style.fontSize = ''))).toBe(1);
    expect(await times(() => element.style.setProperty('--bp-font-size', '22.5px'))).toBeGreaterThan(1.1);
  });

  it('keeps the picture and says why if the run fails', async () => {
    const good = tutorialSession();
    const states = new BehaviorSubject(good.state);
    const element = await mount(graphWith(withStates(good, states)));
    const told: string[] = [];
    element.addEventListener('bp-error', (event) =>
      told.push((event as CustomEvent<{ message: string }>).detail.message),
    );
    states.next({ ...good.state, error: new Error('the loss is not finite: at E: found NaN') });
    await settled(element);
    expect(texts(element, '[role="alert"]')).toEqual(['the loss is not finite: at E: found NaN']);
    expect(told).toEqual(['the loss is not finite: at E: found NaN']);
    expect(all(element, '.stop').length).toBeGreaterThan(0);
  });
});

describe('<bp-graph> without a session', () => {
  it('says that there is nothing to show, and which attributes make a graph', async () => {
    const element = await mount(graphWith(undefined));
    element.setAttribute('activation', 'relu');
    await settled(element);
    expect(texts(element, '.empty')).toEqual([
      'Nothing to show yet. Give this element layers, data, network or src.',
    ]);
  });

  it('shows a graph after each of its waves', async () => {
    const { graph } = handWorked('tutorial');
    const element = document.createElement('bp-graph');
    element.graph = graph;
    await mount(element);
    graph.parameter('w1').set(-0.25);
    await settled(element);
    expect(texts(element, 'text.value')).toContain('−0.2500');
    expect(all(element, '.wire.negative')).toHaveLength(1);
  });

  it.each(['svg', 'canvas'] as const)(
    'shows at once on %s what is frozen and what is clamped',
    async (painter) => {
      const { graph } = handWorked('tutorial');
      const element = Object.assign(document.createElement('bp-graph'), { graph, painter, selection: 'w1' });
      await mount(element);
      await partsLoaded(element);
      const told = (): (string | null)[] =>
        all(element, '.stop').map((stop) => stop.getAttribute('aria-label'));
      expect(told().join()).not.toContain('frozen');
      graph.parameter('w1').freeze();
      graph.node('h1/sigmoid').clamp(0);
      await settled(element);
      expect(told()).toContain('w1 weight from x1 to h1, value 0.1, gradient 0, frozen');
      const svg = element.exportSvg();
      expect(svg).toContain('❄\ufe0e');
      expect(svg).toContain('∅ held at 0');
      expect(svg.match(/class="outline held"/g)).toHaveLength(1);
      // A selected node has a border of its own, also dashed.
      expect(svg.match(/class="outline selected held"/g)).toHaveLength(1);
      graph.parameter('w1').unfreeze();
      await settled(element);
      expect(told().join()).not.toContain('frozen');
    },
  );

  it.each(['session', 'graph'] as const)(
    'rejects a %s of the wrong type with a readable message and keeps the earlier picture',
    async (name) => {
      const element = await mount(graphWith(tutorialSession()));
      Object.assign(element, { [name]: { play: 1 } });
      await settled(element);
      expect(texts(element, '[role="alert"]')).toEqual([
        `wrong value: at ${name}: found an object, expected a ${name}`,
      ]);
      expect(all(element, '.stop').length).toBeGreaterThan(0);
    },
  );

  it('shows names as text, whatever they contain', async () => {
    const { compose } = await import('@bp-graph/graph');
    const evil = '<img src=x onerror="globalThis.pwned = true">';
    const { graph } = compose((g) => ({ y: g.apply('tanh', [g.input(evil, 1, 0.5)], { id: 'y' }) }));
    const element = document.createElement('bp-graph');
    element.graph = graph;
    await mount(element);
    expect(all(element, 'img')).toEqual([]);
    expect(all(element, '.stop').some((stop) => stop.getAttribute('aria-label')?.includes(evil))).toBe(true);
    expect('pwned' in globalThis).toBe(false);
  });
});

describe('two elements and their removal', () => {
  it('show two networks side by side without mixing them', async () => {
    const [first, second] = [tutorialSession(), tutorialSession()];
    const elements = [await mount(graphWith(first)), await mount(graphWith(second))];
    second.step();
    await settled(...elements);
    expect(texts(elements[0], 'text.value')).toContain(formatNumber(exact.forward.loss));
    expect(texts(elements[1], 'text.value')).not.toContain(formatNumber(exact.forward.loss));
  });

  it('leave no subscription behind when removed, and subscribe again when reinserted', async () => {
    const good = tutorialSession();
    const states = new BehaviorSubject(good.state);
    const element = await mount(graphWith(withStates(good, states)));
    const box = element.parentElement;
    for (let i = 0; i < 20; i++) {
      element.remove();
      expect(states.observed).toBe(false);
      box?.append(element);
      expect(states.observed).toBe(true);
    }
    element.remove();
    good.step();
    states.next(good.state);
    expect(states.observed).toBe(false);
    box?.append(element);
    await settled(element);
    expect(texts(element, 'text.value')).toContain(formatNumber(exact.afterStep['1'].loss_after));
  });

  it('follow the reader’s colour scheme if the page sets none, and the page’s otherwise', async () => {
    const element = await mount(graphWith(undefined));
    expect(getComputedStyle(element).colorScheme).toBe('light dark');
    document.documentElement.style.colorScheme = 'dark';
    const dark = await mount(graphWith(undefined));
    expect(getComputedStyle(dark).colorScheme).toBe('dark');
    dark.scheme = 'light';
    await settled(dark);
    expect(getComputedStyle(dark).colorScheme).toBe('light');
    document.documentElement.style.colorScheme = '';
  });
});
