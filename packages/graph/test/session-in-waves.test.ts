import { createSession, ENGINES, type Graph, network, type Session } from '@bp-graph/graph';
import { engine as engineOf } from '@bp-graph/graph/engines';
import { describe, expect, it } from 'vitest';
import { elevenRows as data } from './support/eleven-rows.js';

function numbersOf({ parameters }: Graph): number[] {
  return parameters.flatMap(({ value }) => Array.from(value.data));
}

describe.each(ENGINES)('during the waves of a session on the engine %s', (engine) => {
  const begun = (): Session =>
    createSession(network([2, 3, 1], { seed: 3 }), {
      data,
      batchSize: 3,
      optimizer: 'momentum',
      engine: engineOf(engine),
    });

  /** What follows a step that the session has returned to, twice. */
  function retaken(session: Session): readonly number[][] {
    for (let k = 0; k < 4; k++) session.step();
    session.seek(1);
    session.step();
    const first = numbersOf(session.graph);
    session.back();
    session.step();
    return [first, numbersOf(session.graph)];
  }

  it('its state can be read, and steps taken again have the same bits', () => {
    const session = begun();
    session.graph.node('hidden/tanh').value$.subscribe(() => session.state);
    const [first, second] = retaken(session);
    expect(second).toEqual(first);
    expect(first).toEqual(retaken(begun())[0]);
  });

  it('what a subscriber sets in response to a return belongs to that step', () => {
    const session = begun();
    for (let k = 0; k < 4; k++) session.step();
    const bias = session.graph.parameter('output/bias');
    let isDue = false;
    session.graph.wave$.subscribe(() => {
      if (isDue) bias.set([7]);
      isDue = false;
    });
    // Read, so that the wave of the latest step is over.
    isDue = session.state.step === 4;
    session.seek(1);
    expect(bias.value.data[0]).toBe(7);
    session.step();
    session.back();
    expect(bias.value.data[0]).toBe(7);
  });
});
