import { describe, expect, it } from 'vitest';
import { Choices } from '../src/choices.js';

const nothing = {
  detail: undefined,
  layout: undefined,
  heat: undefined,
  painter: undefined,
  sample: undefined,
  cursor: undefined,
  pace: undefined,
};

describe('attributes that choose by name', () => {
  it('say by themselves what suits', () => {
    const choices = new Choices();
    expect(choices.read(nothing)).toEqual({
      detail: 'auto',
      layout: 'auto',
      heat: 'auto',
      painter: 'auto',
    });
    expect(choices.faults).toEqual([]);
  });

  it('are told with the names they know where they say none of them, and what held holds on', () => {
    const choices = new Choices();
    choices.read({ ...nothing, detail: 'nodes' });
    expect(choices.read({ ...nothing, detail: 'node', painter: 'oil' })).toMatchObject({
      detail: 'nodes',
      painter: 'auto',
    });
    expect(choices.faults.map(({ message }) => message)).toEqual([
      'unknown detail: at detail: found "node", expected one of auto, units, nodes, layers; did you mean "nodes"?',
      'unknown painter: at painter: found "oil", expected one of auto, svg, canvas',
    ]);
    choices.read(nothing);
    expect(choices.faults).toEqual([]);
  });

  it('are told where they should be numbers and are none', () => {
    const choices = new Choices();
    choices.read({ ...nothing, sample: NaN, cursor: 0, pace: -5 });
    expect(choices.faults.map(({ message }) => message)).toEqual([
      'not a number: at sample: expected a number, 0 or more',
      'not a number: at pace: expected a number, 0 or more',
    ]);
  });
});
