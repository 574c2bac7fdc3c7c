import * as elements from '@bp-graph/viz-element';
import { createSession, handWorked } from '@bp-graph/graph';
import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, chineseLoaded, eventually, partsLoaded, settled, texts } from './support/page.js';
import { refusing, revoked } from './support/proxies.js';

/** Values that are meaningless for almost every property, with descriptions. */
const NONSENSE: readonly (readonly [what: string, value: unknown])[] = [
  ['an object', {}],
  ['an object that no text is made of', Object.create(null)],
  ['a list', [1, 2]],
  ['not a number', NaN],
  ['infinity', Infinity],
  ['a number below 0', -1],
  ['a function', () => 1],
  ['a symbol', Symbol('nonsense')],
  ['a text', 'no such thing'],
  ['a big integer', 10n],
  ['a revoked proxy', revoked()],
  ['a proxy that refuses', refusing()],
  ['what looks like a session', { state$: {}, play: () => undefined, graph: {} }],
  ['what looks like a graph', { nodes: [], wave$: {} }],
];

/** Properties for which some of them are valid. */
const MEANT: Readonly<Partial<Record<string, readonly string[]>>> = {
  name: ['a text'],
  seed: ['a text', 'not a number', 'infinity', 'a number below 0'],
  labels: [
    'an object',
    'an object that no text is made of',
    'what looks like a session',
    'what looks like a graph',
  ],
  // The companion waits for an element with this id.
  for: ['a text'],
};

/** Every property of every element that a page can set; new ones are included automatically. */
const properties = Object.values<unknown>(elements)
  .filter(
    (value): value is typeof LitElement =>
      typeof value === 'function' && value.prototype instanceof LitElement,
  )
  .flatMap((element) => {
    const { localName: tag } = new element();
    return Array.from(element.elementProperties, ([name, options]) => ({ tag, name: String(name), options }));
  })
  .filter(({ options }) => options.state !== true);

/** Invalid attribute values, by property name. */
const WRITTEN: Readonly<Partial<Record<string, readonly string[]>>> = {
  sample: ['9999', 'abc', '-1', '0.5'],
  cursor: ['x', '9999'],
  pace: ['fast'],
  selection: ['nowhere', 'x[9]'],
  scheme: ['drak'],
  locale: ['fr'],
  speed: ['-1', '0', '1.5'],
  stopLoss: ['nope', '0'],
};

const thrown: string[] = [];
const hear = (event: Event): void => {
  thrown.push(String(event instanceof ErrorEvent ? event.error : (event as PromiseRejectionEvent).reason));
};

beforeEach(() => {
  thrown.length = 0;
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
});
afterEach(() => {
  removeEventListener('error', hear);
  removeEventListener('unhandledrejection', hear);
  document.body.replaceChildren();
});

/** An element with something to show, and the messages that it emits. */
async function shown(tag: string): Promise<{ readonly element: LitElement; readonly told: string[] }> {
  document.body.innerHTML = '<bp-graph id="net" data="circle" points="20"></bp-graph>';
  const graph = document.querySelector('bp-graph')!;
  const element: LitElement = tag === 'bp-graph' ? graph : companion(tag);
  if (element !== graph) {
    element.setAttribute('for', 'net');
    document.body.append(element);
  }
  await settled(graph, element);
  const told: string[] = [];
  element.addEventListener('bp-error', ({ detail }) => told.push(detail.message));
  return { element, told };
}

function companion(tag: string): LitElement {
  return document.createElement(tag) as unknown as LitElement;
}

/** How many elements are shown, apart from messages. */
function seen(element: LitElement): number {
  return all(element, ':not(.message)').length;
}

/** Gives an element an invalid value, checks its message, restores the value, and checks that the message is gone. */
async function offended(
  { element, told }: Awaited<ReturnType<typeof shown>>,
  what: string,
  { offend, mend }: { readonly offend: () => void; readonly mend: () => void },
): Promise<void> {
  const picture = seen(element);
  told.length = 0;
  offend();
  await element.updateComplete;
  await eventually(() => expect(told, what).toHaveLength(1));
  expect(texts(element, '.message[role="alert"]'), what).toEqual([told[0].replaceAll(/\s+/g, ' ').trim()]);
  expect(seen(element), what).toBeGreaterThanOrEqual(picture);
  mend();
  await element.updateComplete;
  await eventually(() => expect(texts(element, '.message'), what).toEqual([]));
}

describe.each(properties)('<$tag> with a meaningless value for $name', ({ tag, name, options }) => {
  it('reports it, keeps its content, and clears the message once it is fixed', async () => {
    const subject = await shown(tag);
    const { element } = subject;
    const before: unknown = Reflect.get(element, name);
    for (const [what, value] of NONSENSE) {
      if (MEANT[name]?.includes(what) === true) continue;
      await offended(subject, what, {
        offend: () => Reflect.set(element, name, value),
        mend: () => Reflect.set(element, name, before),
      });
    }
    const attribute = typeof options.attribute === 'string' ? options.attribute : name.toLowerCase();
    for (const value of WRITTEN[name] ?? []) {
      await offended(subject, value, {
        offend: () => {
          element.setAttribute(attribute, value);
        },
        mend: () => {
          element.removeAttribute(attribute);
        },
      });
    }
    expect(thrown).toEqual([]);
  });
});

describe('<bp-graph> with a meaningless value for its run', () => {
  it.each(['session', 'graph'])('continues with the earlier run, as do its companions: %s', async (name) => {
    document.body.innerHTML =
      '<bp-graph id="net"></bp-graph><bp-timeline for="net"></bp-timeline><bp-derivation for="net"></bp-derivation>';
    const graph = document.querySelector('bp-graph')!;
    const session = createSession(handWorked('tutorial').graph);
    Object.assign(graph, { session });
    await partsLoaded(graph);
    Reflect.set(graph, name, { nodes: [], wave$: {}, state$: {} });
    await settled(graph);
    expect(texts(graph, '.message')[0]).toContain(`at ${name}`);
    expect(graph.session).toBe(session);
    all(graph, '.stop')[0].dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(session.state.playing).toBe(true);
    session.pause();
    session.seek(0);
    session.step();
    await eventually(() =>
      expect(texts(document.querySelector('bp-timeline')!, '.remark')[0]).toContain('step 1'),
    );
    session.dispose();
  });
});

describe('a companion', () => {
  it.each([
    'bp-decision-map',
    'bp-activation-plot',
    'bp-derivation',
    'bp-loss-chart',
    'bp-timeline',
    'bp-controls',
    'bp-cursor',
  ])('says which graph it is waiting for, and rejects another element: <%s>', async (tag) => {
    document.body.innerHTML = `<${tag} for="net"></${tag}>`;
    const element = document.querySelector<LitElement>(tag)!;
    await settled(element);
    expect(texts(element, '[role="status"]')).toContain('Waits for #net …');
    const graph = Object.assign(document.createElement('bp-graph'), { id: 'net' });
    document.body.append(graph);
    await settled(graph, element);
    expect(texts(element, '[role="status"]').join()).not.toContain('net');
    graph.remove();
    document.body.insertAdjacentHTML('afterbegin', '<p id="net"></p>');
    element.requestUpdate();
    await settled(element);
    expect(texts(element, '.message')).toEqual([
      'wrong value: at for: found "net", expected the id of a <bp-graph>',
    ]);
  });

  it('says it in Chinese too', async () => {
    document.body.innerHTML =
      '<bp-timeline locale="zh" for="net"></bp-timeline><bp-graph locale="zh" sample="abc"></bp-graph>';
    const [timeline, graph] = document.body.children as unknown as readonly LitElement[];
    await chineseLoaded(timeline, graph);
    expect(texts(timeline, '[role="status"]')).toEqual(['等待 #net …']);
    expect(texts(graph, '.message')).toEqual(['值不对：在 sample，现为 "abc"，应为整数，不小于 0。']);
  });
});
