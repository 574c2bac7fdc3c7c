import { handWorked, writeGraph } from '@bp-graph/graph';
import { BpGraph, type BpDerivation, type BpGraphEvents } from '@bp-graph/viz-element';
import { NEVER } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { all, eventually, partsLoaded, settled, texts, tutorialSession } from './support/page.js';

const saved = writeGraph(handWorked('tutorial').graph, { values: true });
const addresses: string[] = [];

afterEach(() => {
  document.body.replaceChildren();
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});

async function show(markup: string): Promise<BpGraph> {
  document.body.innerHTML = markup;
  const element = document.querySelector('bp-graph')!;
  await settled(element);
  return element;
}

function fileOf(text: string): string {
  const address = URL.createObjectURL(new Blob([text]));
  addresses.push(address);
  return address;
}

function message(element: Element): string {
  return texts(element, '.message').join();
}

function errorsOf(element: BpGraph): string[] {
  const messages: string[] = [];
  element.addEventListener('bp-error', ({ detail }) => messages.push(detail.message));
  return messages;
}

describe('<bp-graph> by attributes alone', () => {
  it('is a complete exhibit that plays', async () => {
    const element = await show(
      '<bp-graph layers="2 3 1" activation="tanh" data="circle" learning-rate="0.03" play></bp-graph>',
    );
    const steps: number[] = [];
    element.addEventListener('bp-step', ({ detail }) => steps.push(detail.step));
    expect(element.session?.state).toMatchObject({ playing: true, learningRate: 0.03 });
    await eventually(() => expect(steps.length).toBeGreaterThan(1));
    expect(all(element, '.stop').length).toBeGreaterThan(5);
    element.removeAttribute('play');
    expect(element.session?.state.playing).toBe(false);
  });

  it('can be controlled by its methods at once', async () => {
    const element = document.createElement('bp-graph');
    element.setAttribute('network', 'tutorial');
    document.body.append(element);
    element.step();
    expect(element.session?.state).toMatchObject({ step: 1, learningRate: 0.5 });
    element.back();
    expect(element.session?.state.step).toBe(0);
    element.play();
    expect(element.session?.state.playing).toBe(true);
    element.pause();
    expect(element.session?.state.playing).toBe(false);
    await settled(element);
  });

  it('is rebuilt when an attribute changes, and unchanged if the new value is wrong', async () => {
    const element = await show('<bp-graph layers="2 3 1" data="xor"></bp-graph>');
    const errors = errorsOf(element);
    element.setAttribute('layers', '2 2 1');
    await settled(element);
    const { session } = element;
    expect(session?.graph.parameter('hidden/weights').value.shape).toEqual([2, 2]);

    element.setAttribute('data', 'spirl');
    await settled(element);
    expect(message(element)).toContain('did you mean "spiral"?');
    expect(errors).toEqual([message(element)]);
    expect(element.session).toBe(session);
    expect(all(element, '.stop').length).toBeGreaterThan(5);

    element.data = 'spiral';
    await settled(element);
    expect(message(element)).toBe('');
    expect(element.session).not.toBe(session);
  });

  it.each([
    ['learning-rate', '-1'],
    ['data', 'spirl'],
    ['engine', 'typscript'],
    ['network', 'tutorial'],
  ])('applies other attributes while one is wrong: %s="%s"', async (name, wrong) => {
    const element = await show('<bp-graph layers="2 3 1" data="xor" learning-rate="0.2"></bp-graph>');
    const { session } = element;
    element.setAttribute(name, wrong);
    await eventually(() => expect(message(element)).toContain(name));
    const said = message(element);
    expect(element.session).toBe(session);

    element.setAttribute('activation', 'relu');
    element.setAttribute('layers', '2 4 1');
    await eventually(() => expect(element.session).not.toBe(session));
    await settled(element);
    expect(element.session?.graph.has('hidden/relu')).toBe(true);
    expect(element.session?.graph.parameter('hidden/weights').value.shape).toEqual([4, 2]);
    expect(element.session?.learningRate).toBe(0.2);
    expect(element.session?.data?.['x']).toEqual(session?.data?.['x']);
    expect(message(element)).toBe(said);
  });

  it('treats a removed attribute as if it had never been set', async () => {
    const element = await show('<bp-graph data="circle"></bp-graph>');
    const stops = all(element, '.stop').length;
    const given = {
      detail: 'layers',
      heat: 'none',
      painter: 'svg',
      sample: '0',
      cursor: '2',
      'stop-loss': '0.01',
    };
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    await settled(element);
    expect(all(element, '.stop').length).not.toBe(stops);
    for (const name of Object.keys(given)) element.removeAttribute(name);
    await settled(element);
    expect(message(element)).toBe('');
    expect(all(element, '.stop')).toHaveLength(stops);
    expect([element.detail, element.sample, element.cursor, element.stopLoss]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it.each([
    ['data="spirl"', /did you mean "spiral"/],
    ['layers="many"', /not the sizes of a network/],
    ['layers="3 3 1" data="circle"', /2 inputs/],
    ['data="xor" activation="tahn"', /did you mean "tanh"/],
    ['data="xor" learning-rate="fast"', /at learning-rate/],
    ['data="circle" noise="7"', /at noise/],
    ['data="xor" engine="typscript"', /did you mean "typescript"/],
    ['network="tutorail"', /did you mean "tutorial"/],
    ['network="tutorial" data="xor"', /contradict/],
    ['data="xor" detail="node"', /did you mean "nodes"/],
    ['data="xor" heat="hot"', /one of auto, value, gradient, none/],
    ['data="xor" painter="oil"', /one of auto, svg, canvas/],
    ['data="xor" sample="first"', /at sample/],
    ['data="xor" stop-loss="low"', /at stop-loss/],
  ])('draws the rest if %s is wrong from the start, and reports it once', async (attributes, words) => {
    const errors: string[] = [];
    const hear = ({ detail }: BpGraphEvents['bp-error']) => errors.push(detail.message);
    document.body.addEventListener('bp-error', hear);
    const element = await show(`<bp-graph ${attributes}></bp-graph>`);
    await eventually(() => {
      expect(all(element, '.stop').length).toBeGreaterThan(5);
      expect(message(element)).toMatch(words);
    });
    document.body.removeEventListener('bp-error', hear);
    expect(errors.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([message(element)]);
  });

  it('reports everything that is wrong, and no longer what has been fixed', async () => {
    const element = await show('<bp-graph data="spirl" activation="tahn" heat="hot"></bp-graph>');
    expect(message(element)).toMatch(/at heat.*unknown data set.*unknown activation/);
    const { session } = element;
    element.data = 'spiral';
    element.activation = 'tanh';
    await settled(element);
    expect(message(element)).toMatch(/^wrong value: at heat/);
    expect(element.session).not.toBe(session);
    element.heat = 'value';
    await settled(element);
    expect(message(element)).toBe('');
  });

  it('can be told to play by the property of that name, as some frameworks do, and keeps its method', async () => {
    const element = await show('<bp-graph layers="2 3 1"></bp-graph>');
    const play = Reflect.set.bind(undefined, element, 'play');
    for (const [given, expected] of [
      [true, true],
      [false, false],
      ['', true],
      [null, false],
      [undefined, false],
    ] as const) {
      play(given);
      expect(element.hasAttribute('play'), String(given)).toBe(expected);
      expect(element.session?.state.playing, String(given)).toBe(expected);
    }
    element.play();
    expect(element.session?.state.playing).toBe(true);
  });

  it('plays once it is in the page, if it was told before', async () => {
    const element = Object.assign(document.createElement('bp-graph'), { layers: '2 3 1' });
    element.play();
    document.body.append(element);
    await settled(element);
    expect(element.session?.state.playing).toBe(true);
    const compiled = Object.assign(document.createElement('bp-graph'), {
      layers: '2 3 1',
      engine: 'typescript',
    });
    document.body.append(compiled);
    compiled.play();
    await eventually(() => {
      expect(compiled.session?.state.playing).toBe(true);
    });
  });

  it('plays a session that comes after it was told to', async () => {
    const element = await show('<bp-graph></bp-graph>');
    const given = tutorialSession();
    element.play();
    element.session = given;
    await settled(element);
    expect(given.state.playing).toBe(true);
  });

  it('plays every session that a script gives it, if the attribute says so, and each only once', async () => {
    const element = await show('<bp-graph play></bp-graph>');
    const [given, other] = [tutorialSession(), tutorialSession()];
    element.session = given;
    await settled(element);
    expect(given.state.playing).toBe(true);
    given.pause();
    element.remove();
    document.body.append(element);
    element.graph = given.graph;
    await settled(element);
    expect(given.state.playing).toBe(false);
    element.session = other;
    await settled(element);
    expect([given, other].map(({ state }) => state.playing)).toEqual([false, true]);
    element.session = undefined;
    element.session = given;
    element.pause();
    await settled(element);
    expect(given.state).toMatchObject({ playing: false });
    other.dispose();
  });

  const byMethod = { play: (e: BpGraph) => e.play(), pause: (e: BpGraph) => e.pause() };
  const byAttribute = {
    play: (e: BpGraph) => e.setAttribute('play', ''),
    pause: (e: BpGraph) => e.removeAttribute('play'),
  };
  it.each([
    ['plays if `play` is set after pausing it', [byMethod.pause, byAttribute.play], true],
    ['is at rest if it is paused after `play` was set', [byAttribute.play, byMethod.pause], false],
    [
      'is at rest if `play` is removed after playing it',
      [byAttribute.play, byMethod.play, byAttribute.pause],
      false,
    ],
  ])('%s, before it is in the page or has a run', async (_, asked, playing) => {
    const own = document.createElement('bp-graph');
    own.network = 'tutorial';
    const given = Object.assign(document.createElement('bp-graph'), { session: tutorialSession() });
    const later = document.createElement('bp-graph');
    const elements = [own, given, later];
    for (const element of elements) for (const ask of asked) ask(element);
    document.body.append(...elements);
    later.session = tutorialSession();
    await settled(...elements);
    expect(elements.map(({ session }) => session?.state.playing)).toEqual(elements.map(() => playing));
    for (const { session } of elements) session?.dispose();
  });

  it('leaves the session of a script at rest, even if its own was playing', async () => {
    const element = await show('<bp-graph data="circle"></bp-graph>');
    const given = tutorialSession();
    element.play();
    element.remove();
    element.session = given;
    document.body.append(element);
    await settled(element);
    document.body.append(element);
    expect(given.state).toMatchObject({ playing: false, step: 0 });

    element.session = undefined;
    await settled(element);
    element.remove();
    element.session = given;
    await element.updateComplete;
    document.body.append(element);
    expect(given.state).toMatchObject({ playing: false, step: 0 });

    element.session = undefined;
    await settled(element);
    element.play();
    element.remove();
    element.session = given;
    element.step();
    expect(given.state).toMatchObject({ playing: false, step: 1 });
  });

  it.each([
    ['before it is in the page', 'plain'],
    ['while its engine loads', 'typescript'],
  ])('pauses and steps as it was told %s', async (_, engine) => {
    const [paused, stepped] = ['play', 'id'].map((name) => {
      const element = Object.assign(document.createElement('bp-graph'), { data: 'circle', engine });
      element.setAttribute(name, '');
      return element;
    });
    if (engine !== 'plain') {
      document.body.append(paused, stepped);
      await settled(paused, stepped);
    }
    paused.pause();
    stepped.step();
    stepped.step();
    stepped.back();
    document.body.append(paused, stepped);
    await eventually(() => expect([paused.session, stepped.session]).not.toContain(undefined));
    expect(paused.session?.state).toMatchObject({ playing: false, step: 0 });
    expect(stepped.session?.state).toMatchObject({ playing: false, step: 1 });
  });

  it('plays if it was told by the property of that name before it was defined, and keeps its method', async () => {
    const element = document.createElement('bp-later') as unknown as BpGraph;
    Object.assign(element, { layers: '2 3 1', play: true });
    document.body.append(element);
    customElements.define('bp-later', class extends BpGraph {});
    await settled(element);
    expect([element.hasAttribute('play'), element.session?.state.playing]).toEqual([true, true]);
    element.pause();
    element.play();
    expect(element.session?.state.playing).toBe(true);
  });

  it('counts a blank text as no value, as some frameworks give for a binding without one', async () => {
    const element = await show('<bp-graph></bp-graph>');
    const given = {
      ...{ data: 'circle', activation: 'relu', output: 'tanh', loss: 'huber', optimizer: 'adam' },
      ...{ engine: 'typescript', noise: 0.1, points: 20, learningRate: 0.2, speed: 3, seed: 5 },
      ...{ heat: 'none', detail: 'layers', layout: 'down', painter: 'svg', locale: 'en', name: 'A net' },
      ...{
        selection: 'output/sum',
        batchSize: 5,
        scheme: 'dark',
        sample: 1,
        cursor: 2,
        pace: 9,
        stopLoss: 1,
      },
    };
    Object.assign(element, given);
    await eventually(() => expect(element.session?.engine).toBe('typescript'));
    for (const name of Object.keys(given)) Reflect.set(element, name, name === 'data' ? 'xor' : '');
    await eventually(() => expect(element.session?.engine).toBe('plain'));
    await settled(element);
    expect(message(element)).toBe('');
    expect(Object.keys(given).filter((name) => Reflect.get(element, name) !== undefined)).toEqual(['data']);
    expect(element.session?.learningRate).toBe(0.03);
    expect(element.session?.graph.has('hidden/tanh')).toBe(true);
  });

  it('does not run while it is out of the page, and starts when it returns', async () => {
    const element = await show('<bp-graph layers="2 3 1"></bp-graph>');
    element.remove();
    element.play();
    expect(element.session?.state.playing).toBe(false);
    document.body.append(element);
    expect(element.session?.state.playing).toBe(true);
    element.remove();
    element.pause();
    document.body.append(element);
    expect(element.session?.state.playing).toBe(false);
  });

  it('keeps its styles and its companions in the document of another window', async () => {
    const element = await show(
      '<bp-graph id="net" layers="2 3 1"></bp-graph><bp-loss-chart for="net"></bp-loss-chart>',
    );
    const chart = document.querySelector('bp-loss-chart')!;
    const [other, count] = [document.createElement('iframe'), element.shadowRoot?.adoptedStyleSheets.length];
    document.body.append(other);
    for (const { body } of [other.contentDocument!, document]) {
      body.append(element, chart);
      await settled(element, chart);
      expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(count ?? 0);
      expect(getComputedStyle(element).display).not.toBe('inline');
      expect(texts(chart, '[role="status"]')).toEqual([]);
    }
  });

  it('pauses while it is out of the page and continues where it was', async () => {
    const element = await show('<bp-graph data="xor" play></bp-graph>');
    const { session } = element;
    for (let k = 0; k < 100; k++) {
      element.remove();
      expect(session?.state.playing).toBe(false);
      document.body.append(element);
      expect(session?.state.playing).toBe(true);
    }
    expect(element.session).toBe(session);
  });

  it('loads the engine it names, and suggests the nearest for an unknown one', async () => {
    const element = await show('<bp-graph data="xor" engine="typescript"></bp-graph>');
    await eventually(() => expect(element.session?.engine).toBe('typescript'));
    const { session } = element;
    element.setAttribute('engine', 'typscript');
    await eventually(() => expect(message(element)).toContain('did you mean "typescript"?'));
    expect(element.session).toBe(session);
    element.setAttribute('engine', 'plain');
    await settled(element);
    expect(message(element)).toBe('');
    expect(element.session?.engine).toBe('plain');
  });

  it('gives way to a session set by a script, and returns when that is removed', async () => {
    const element = await show('<bp-graph data="xor" play></bp-graph>');
    const given = tutorialSession();
    element.session = given;
    await settled(element);
    element.setAttribute('data', 'circle');
    await settled(element);
    expect(element.session).toBe(given);
    element.session = undefined;
    await settled(element);
    expect(document.querySelector('bp-graph')?.session?.graph.has('hidden/weights')).toBe(true);
  });

  const { graph: real } = handWorked('tutorial');
  const state$ = NEVER;
  it.each<[string, Record<string, unknown>, string]>([
    ['a text as session', { session: 'abc' }, '"abc"'],
    ['an object as session', { session: {} }, 'an object'],
    [
      'what looks like a session',
      { session: { state$, play: () => undefined, seek: () => undefined } },
      'an object',
    ],
    ['a proxy of a session', { session: new Proxy(tutorialSession(), {}) }, 'a TrainingSession'],
    ['a graph as session', { session: real }, 'a graph'],
    ['a number as graph', { graph: 5 }, '5'],
    ['an object as graph', { graph: {} }, 'an object'],
    ['what looks like a graph', { graph: { nodes: [], wave$: NEVER } }, 'an object'],
    ['the fields of a graph', { graph: Object.assign({}, real) }, 'an object'],
    ['a proxy of a graph', { graph: new Proxy(real, {}) }, 'a Graph'],
    ['a session as graph', { graph: tutorialSession() }, 'a session'],
  ])(
    'reports that a script has set a value of the wrong type, and only that: %s',
    async (_, given, found) => {
      const element = await show(
        '<bp-graph data="xor" stop-loss="0.001" play></bp-graph><bp-derivation></bp-derivation><bp-decision-map></bp-decision-map>',
      );
      const companions = Array.from(
        document.querySelectorAll<BpDerivation>('bp-derivation, bp-decision-map'),
      );
      const uncaught: string[] = [];
      const hear = ({ reason }: PromiseRejectionEvent) => uncaught.push(String(reason));
      addEventListener('unhandledrejection', hear);
      for (const host of [element, ...companions]) Object.assign(host, given, { view: element });
      element.selection = 'hidden/weights[0, 0]';
      await partsLoaded(element);
      const [stop] = all(element, '.stop');
      for (const type of ['pointerover', 'click', 'dblclick'])
        stop.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      await settled(element, ...companions);
      await new Promise((resolve) => setTimeout(resolve));
      removeEventListener('unhandledrejection', hear);
      expect(uncaught).toEqual([]);
      const [name] = Object.keys(given);
      const expected = `wrong value: at ${name}: found ${found}, expected a ${name}`;
      expect([element, ...companions].map(message)).toEqual([expected, expected, expected]);
    },
  );
});

describe('<bp-graph> with a saved graph', () => {
  it('loads it from a URL', async () => {
    const element = await show(`<bp-graph src="${fileOf(saved)}" learning-rate="0.5"></bp-graph>`);
    await eventually(() => expect(element.session?.graph.has('w8')).toBe(true));
    await settled(element);
    expect(texts(element, '.empty')).toEqual([]);
  });

  it('reads it from its content', async () => {
    const element = await show(`<bp-graph><script type="application/json">${saved}</script></bp-graph>`);
    await eventually(() => expect(element.session?.graph.has('w8')).toBe(true));
    element.querySelector('script')!.textContent = '{';
    await eventually(() => expect(message(element)).toContain('JSON ends too early'));
    expect(element.session?.graph.has('w8')).toBe(true);
  });

  it.each([
    ['is not there', () => '/nowhere/at-all.json', /404|web page/],
    ['is a web page', () => fileOf('<!doctype html><p>Hello'), /web page/],
    ['is a web page with a comment first', () => fileOf('<!-- Hello -->\n<!doctype html>'), /web page/],
    ['is not JSON', () => fileOf('{"format": '), /JSON/],
    ['is another JSON', () => fileOf('{"format": "svg"}'), /not a graph file/],
    ['has no address', () => 'http://[', /URL/],
  ])('reports if it %s, and keeps the picture', async (_, address, words) => {
    const element = await show('<bp-graph network="tutorial"></bp-graph>');
    const { session } = element;
    const errors = errorsOf(element);
    element.removeAttribute('network');
    element.setAttribute('src', address());
    await eventually(() => expect(message(element)).toMatch(words));
    expect(errors).toEqual([message(element)]);
    expect(element.session).toBe(session);
  });

  it('does not ask for what was given, where that cannot be shown', async () => {
    const element = await show('<bp-graph></bp-graph>');
    expect(texts(element, '.empty')[0]).toContain('Give this element');
    element.src = fileOf('<!doctype html>');
    await eventually(() => expect(message(element)).toContain('web page'));
    expect(texts(element, '.empty')).toEqual(['']);
  });

  it('shows progress while the earlier picture stays in place', async () => {
    const element = await show('<bp-graph network="tutorial"></bp-graph>');
    await eventually(() => expect(all(element, '[narrow]')).toHaveLength(2));
    await settled(element);
    const top = (): number => all(element, '.sheet')[0].getBoundingClientRect().top;
    const before = top();
    let answer = (_: Response): void => undefined;
    const fetched = vi.spyOn(globalThis, 'fetch');
    fetched.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    element.removeAttribute('network');
    element.src = 'slow.json';
    await settled(element);
    expect(texts(element, '.notice')).toEqual(['Loading slow.json …']);
    expect(all(element, '.stop').length).toBeGreaterThan(5);
    expect(top()).toBe(before);
    // Nor does it cover any controls.
    const [notice, bars] = ['.notice', '.bars'].map((name) => all(element, name)[0].getBoundingClientRect());
    expect(notice.top).toBeGreaterThanOrEqual(bars.bottom);
    answer(new Response(saved));
    await eventually(() => expect(texts(element, '.notice')).toEqual([]));
    fetched.mockRestore();
  });

  it('rejects a file that is too large for a page without reading it', async () => {
    const [pull, cancel] = [vi.fn(), vi.fn()];
    const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
    const fetched = vi.spyOn(globalThis, 'fetch');
    fetched.mockResolvedValueOnce(new Response(body, { headers: { 'content-length': '312000000' } }));
    const element = await show('<bp-graph src="huge.json"></bp-graph>');
    await eventually(() => expect(message(element)).toMatch(/too large a file.*"312 MB".*50 MB at most/));
    fetched.mockRestore();
    expect(cancel).toHaveBeenCalledOnce();
    expect(pull).not.toHaveBeenCalled();
  });

  it('stops reading a file of undeclared size at that limit', async () => {
    const chunk = new TextEncoder().encode('{"nodes":'.padEnd(1_000_000));
    let read = 0;
    const cancel = vi.fn();
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        read += chunk.length;
        if (read > 60_000_000) stream.close();
        else stream.enqueue(chunk);
      },
      cancel,
    });
    const fetched = vi.spyOn(globalThis, 'fetch');
    fetched.mockResolvedValueOnce(new Response(body));
    const element = await show('<bp-graph src="endless.json"></bp-graph>');
    await eventually(() => expect(message(element)).toMatch(/too large a file.*50 MB at most/));
    fetched.mockRestore();
    expect(cancel).toHaveBeenCalledOnce();
    expect(read).toBeLessThan(53_000_000);
  });

  it('decodes it as one text, wherever its chunks end', async () => {
    const bytes = new TextEncoder().encode(saved.replaceAll('"w8"', '"重"'));
    const chunks = Array.from(bytes, (_, k) => bytes.slice(k, k + 1));
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        const chunk = chunks.shift();
        if (chunk === undefined) stream.close();
        else stream.enqueue(chunk);
      },
    });
    const fetched = vi.spyOn(globalThis, 'fetch');
    fetched.mockResolvedValueOnce(new Response(body));
    const element = await show('<bp-graph src="slow.json"></bp-graph>');
    await eventually(() => expect(element.session?.graph.has('重')).toBe(true));
    fetched.mockRestore();
  });

  it('reports everything that is wrong with it, line by line, with the file name', async () => {
    const nodes = Array.from({ length: 9 }, (_, k) => ({ id: `n${k}`, op: 'rellu', inputs: [] }));
    const src = fileOf(JSON.stringify({ format: 'bp-graph', version: 1, nodes }));
    const element = await show(`<bp-graph src="${src}"></bp-graph>`);
    await eventually(() => expect(message(element)).not.toBe(''));
    const lines = all<HTMLElement>(element, '.message')[0].innerText.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain(`unknown operation: at /nodes/0/op of ${src}: found "rellu"`);
    expect(lines[5]).toContain('and 3 more');
  });

  it('shows only the last of two that overlap', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    fetched.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return new Response('{"late": true}');
    });
    const element = await show('<bp-graph src="slow.json"></bp-graph>');
    expect(texts(element, '.empty')).toEqual(['Loading slow.json …']);
    element.src = fileOf(saved);
    await eventually(() => expect(element.session?.graph.has('w8')).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(message(element)).toBe('');
    fetched.mockRestore();
  });

  it('shows labels that look like markup as text', async () => {
    const element = await show('<bp-graph></bp-graph>');
    element.setAttribute('data', '<img src=x onerror=alert(1)>');
    await settled(element);
    expect(message(element)).toContain('<img src=x');
    expect(all(element, 'img')).toEqual([]);
  });
});
