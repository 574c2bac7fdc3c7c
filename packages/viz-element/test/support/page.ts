import { createSession, handWorked, type Session, type SessionState } from '@bp-graph/graph';
import type { BpGraph } from '@bp-graph/viz-element';
import type { LitElement } from 'lit';
import type { Observable } from 'rxjs';
import { expect, vi } from 'vitest';
import { isKnown } from '../../src/words/tongue.js';

/** A session of the hand-worked network without ticks. */
export function tutorialSession(): Session {
  return createSession(handWorked('tutorial').graph, { learningRate: 0.5 });
}

/** The same session with a stream of states that the test controls. */
export function withStates(session: Session, states$: Observable<SessionState>): Session {
  return new Proxy(session, {
    get: (target, name) => (name === 'state$' ? states$ : Reflect.get(target, name, target)) as unknown,
  });
}

/** Loads what elements load lazily, so that a test need not wait for it. */
export async function partsLoaded(...elements: readonly LitElement[]): Promise<void> {
  await import('../../src/parts.js');
  // An element may have asked a moment later. Its answer comes before that to a second question.
  await import('../../src/parts.js');
  await settled(...elements);
}

/** Waits for Chinese, which elements load lazily. */
export async function chineseLoaded(...elements: readonly LitElement[]): Promise<void> {
  await eventually(() => expect(isKnown('zh')).toBe(true));
  await settled(...elements);
}

/** Inserts a Chinese element with a misspelt loss into the page, and records its messages. */
export function misspelt(): { readonly graph: BpGraph; readonly told: readonly string[] } {
  const graph = Object.assign(document.createElement('bp-graph'), {
    locale: 'zh',
    data: 'xor',
    loss: 'hing',
  });
  const told: string[] = [];
  graph.addEventListener('bp-error', ({ detail }) => told.push(detail.message));
  document.body.append(graph);
  return { graph, told };
}

/** Waits until an assertion holds, for as long as a busy machine may need. */
export function eventually(assertion: () => unknown): Promise<unknown> {
  return vi.waitFor(assertion, { timeout: 60_000 });
}

/** Inserts an element into the page, in a box of a given width, and waits until it is drawn. */
export async function mount<E extends LitElement>(element: E, width = 1000): Promise<E> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.append(element);
  document.body.append(box);
  await settled(element);
  return element;
}

/** Waits for the next frame and the update it brings. */
export async function settled(...elements: readonly LitElement[]): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const element of elements) await element.updateComplete;
}

/** The matching elements in the shadow root of a host. */
export function all<E extends Element = Element>(host: Element, selector: string): E[] {
  return Array.from(host.shadowRoot?.querySelectorAll<E>(selector) ?? []);
}

/** The texts of the matching elements in the shadow root of a host. */
export function texts(host: Element, selector: string): string[] {
  return all(host, selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
}
