import '@bp-graph/viz-element';
import { compose, createSession, writeGraph, type Session } from '@bp-graph/graph';
import type { BpGraph } from '@bp-graph/viz-element';
import type { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, eventually, mount, partsLoaded, settled, texts } from './support/page.js';

const EVIL = '<img src=x onerror="globalThis.harmed=1">';
const evil = (name: string): string => `${EVIL}${name}`;

let session: Session;

beforeEach(() => {
  const graph = compose((g) => {
    const x = g.input(evil('x'), 2, [
      [1, 2],
      [-1, 1],
    ]);
    const sum = g.weightedSum(x, g.parameter(evil('W'), [[0.5, -0.25]]), g.parameter(evil('b'), [0.1]), {
      id: evil('sum'),
    });
    const y = g.apply('relu', [sum], { id: evil('y') });
    return { E: g.loss('mean-squared-error', y, g.target(evil('t'), 1, [[-1], [0]]), { id: evil('E') }) };
  });
  session = createSession(graph.graph, { learningRate: 0.5, optimizer: 'momentum' });
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
});

async function shown(attributes: object = {}): Promise<BpGraph> {
  const graph = await mount(
    Object.assign(document.createElement('bp-graph'), { session, id: 'net', ...attributes }),
  );
  await partsLoaded(graph);
  return graph;
}

async function joined(tag: string, selection: string): Promise<LitElement> {
  const element = document.createElement(tag) as unknown as LitElement;
  element.setAttribute('for', 'net');
  element.setAttribute('selection', selection);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Checks that a label has created no element, and that it is shown as it is, as far as there is room. */
function isText(element: Element): void {
  expect(all(element, 'img')).toEqual([]);
  expect(element.shadowRoot?.textContent ?? '').toContain('<img');
}

describe('labels that contain markup are shown as text', () => {
  it('in the picture, in its announcements and in the tooltip', async () => {
    const graph = await shown();
    isText(graph);
    const stops = all<SVGElement>(graph, '.stop');
    expect(stops.map((stop) => stop.getAttribute('aria-label')).join()).toContain(evil('y'));
    for (const stop of stops) {
      stop.focus();
      await partsLoaded(graph);
      expect(all(graph, '.tip img')).toEqual([]);
    }
    expect(texts(graph, '.tip b').join()).toContain('<img');
  });

  it('in the table and on the field for editing numbers', async () => {
    const graph = await shown();
    const [stop] = all<SVGElement>(graph, '.stop');
    stop.focus();
    stop.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true, composed: true }));
    await partsLoaded(graph);
    expect(texts(graph, '.aside th').join()).toContain(evil('y'));
    isText(graph);
    graph.selection = evil('b');
    await settled(graph);
    all(graph, `.stop`)
      .at(-1)
      ?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await settled(graph);
    isText(graph);
  });

  it('in the exported file, even if it is embedded in a page', async () => {
    const graph = await shown({ name: evil('net'), selection: evil('y') });
    const text = graph.exportSvg();
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror, img')).toBeNull();
    expect(parsed.documentElement.textContent).toContain(evil('y'));
    const box = document.createElement('div');
    box.innerHTML = text;
    document.body.append(box);
    expect(box.querySelector('img')).toBeNull();
  });

  it.each(['bp-derivation', 'bp-decision-map', 'bp-activation-plot'])('in <%s>', async (tag) => {
    await shown();
    isText(await joined(tag, evil('y')));
  });

  it('in the derivation of a parameter with all its steps', async () => {
    await shown();
    const panel = await joined('bp-derivation', `${evil('W')}[0, 1]`);
    session.step();
    await settled(panel);
    for (const details of all<HTMLDetailsElement>(panel, 'details')) details.open = true;
    isText(panel);
    expect(all(panel, '.update').length).toBeGreaterThan(0);
  });

  it('in the bar that follows a wave, and in the message about a run that stopped', async () => {
    const graph = await shown({ cursor: 0 });
    const [cursor] = all<LitElement>(graph, 'bp-cursor');
    await settled(cursor);
    isText(cursor);
    graph.stopDead = true;
    session.learningRate = 100;
    session.play();
    await eventually(() => expect(session.state.playing).toBe(false));
    await settled(graph);
    expect(texts(graph, '.notice').join()).toContain(EVIL);
    isText(graph);
  });

  it('in messages about a saved graph, attributes and the selection', async () => {
    const saved = writeGraph(session.graph).replace('"relu"', JSON.stringify(evil('op')));
    const graph = await mount(document.createElement('bp-graph'));
    const script = Object.assign(document.createElement('script'), { type: 'application/json', text: saved });
    graph.append(script);
    await eventually(() => expect(texts(graph, '.message').join()).toContain('<img'));
    script.remove();
    graph.setAttribute('activation', EVIL);
    graph.setAttribute('layers', '2 3 1');
    await settled(graph);
    expect(texts(graph, '.message').join()).toContain('<img');
    expect(all(graph, 'img')).toEqual([]);
    await shown();
    const panel = await joined('bp-derivation', evil('nothing'));
    isText(panel);
  });

  it('and none of them has been executed', () => {
    expect('harmed' in globalThis).toBe(false);
  });
});
