import { createSession, handWorked, type Session } from '@bp-graph/graph';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DemoGradients } from '../src/demo-gradients.js';

let session: Session;

beforeEach(() => {
  session = createSession(handWorked('tutorial').graph, { learningRate: 0.5 });
});
afterEach(() => {
  session.dispose();
  document.body.replaceChildren();
});

async function table(selection?: string) {
  const element = new DemoGradients();
  element.session = session;
  element.selection = selection;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function texts(host: Element, selector: string): string[] {
  const found = host.shadowRoot?.querySelectorAll(selector) ?? [];
  return Array.from(found, ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
}

describe('<demo-gradients>', () => {
  it('lists every parameter with its value, its gradient and what the step makes of it', async () => {
    const rows = texts(await table(), 'tbody tr');
    expect(rows).toHaveLength(10);
    expect(rows).toContain('w5 0.5000 0.0819 0.4591');
    expect(rows).toContain('w7 0.7000 −0.0134 0.7067');
  });

  it('foretells what the step then does', async () => {
    const element = await table();
    const foretold = texts(element, 'tbody td:last-child');
    session.step();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(texts(element, 'tbody td.value')).toEqual(foretold);
  });

  it('writes out the update of the selected parameter', async () => {
    expect(texts(await table('w5'), '.update')).toEqual(['w5 ← 0.5000 − 0.5 · 0.0819 = 0.4591']);
    expect(texts(await table('w7'), '.update')).toEqual(['w7 ← 0.7000 − 0.5 · (−0.0134) = 0.7067']);
  });

  it('asks to select the parameter that is clicked', async () => {
    const element = await table();
    let chosen: string | undefined;
    element.addEventListener('bp-select', (event) => {
      chosen = (event as CustomEvent<{ id: string }>).detail.id;
    });
    element.shadowRoot?.querySelectorAll('button')[3].click();
    expect(chosen).toBe('w4');
  });
});
