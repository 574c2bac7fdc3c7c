import { tensor, type Operation, type Tensor } from '@bp-graph/core';
import { compose, edit, type Editor, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

/** Passes on the numbers of its first input, and changes at most their shape. */
function passing(name: string, more: Partial<Operation> = {}): Operation {
  return {
    name,
    family: 'combination',
    symbol: name,
    roles: ['x'],
    arity: [1, 2],
    rules: {},
    formula: { value: 'x', derivatives: ['g', '0'] },
    inferShape: ([x]) => x,
    forward: ({ inputs: [x], output }) => {
      output.data.set(x.data);
    },
    backward: (_, { data }, index, into) => {
      if (index === 0) data.forEach((slope, k) => (into.data[k] += slope));
    },
    ...more,
  };
}

const stacked = passing('stacked', {
  inferShape: ([[batch, n]]) => [batch, 2, n / 2],
  origin: (k) => [0, k],
});
const flat = passing('flat', { inferShape: ([[batch, m, n]]) => [batch, m * n], origin: (k) => [0, k] });

const weights = (graph: Graph): number[] => Array.from(graph.node('y/weights').value.data);

describe('a layer whose rows are stacked to matrices and read flat', () => {
  const graph = (): Graph => {
    const composed = compose((g) => {
      const h = g.layer('h', g.input('x', 2, [1, 2]), 4, 'tanh');
      const rows = g.apply(stacked, [h], { id: 'stacked' });
      const y = g.layer('y', g.apply(flat, [rows]), 1, 'identity');
      g.loss('mean-squared-error', y, g.target('t', 1, 1));
      return {};
    }).graph;
    composed.node('stacked').clamp(0.5, 3);
    return composed;
  };

  it('keeps every weight and clamp if it gets two more units', () => {
    const before = graph();
    const wider = edit(before, (e) => {
      e.addUnit('h');
      e.addUnit('h');
    });
    expect(weights(wider)).toEqual([...weights(before), 0, 0]);
    expect([...wider.node('stacked').held]).toEqual([[3, 0.5]]);
    expect(wider.loss).toBe(before.loss);
  });

  it('keeps those of the remaining units if it loses two', () => {
    const before = graph();
    const narrower = edit(before, (e) => {
      e.removeUnit('h', 0);
      e.removeUnit('h', 0);
    });
    expect(weights(narrower)).toEqual(weights(before).slice(2));
    expect([...narrower.node('stacked').held]).toEqual([[1, 0.5]]);
  });
});

describe.each([
  ['a scalar', tensor([], [2])],
  ['of three axes', tensor([1, 2, 2], [1, 2, 3, 4])],
] as [string, Tensor][])('a parameter that is %s', (_, value) => {
  const graph = (): Graph =>
    compose((g) => {
      const h = g.layer('h', g.input('x', 2, [1, 2]), 2, 'tanh');
      const read = g.apply(passing('read'), [h, g.parameter('p', value)]);
      g.loss('mean-squared-error', g.layer('y', read, 1, 'identity'), g.target('t', 1, 1));
      return {};
    }).graph;

  it('stays as it is when the layer beside it gets another unit', () => {
    const wider = edit(graph(), (e) => {
      e.addUnit('h');
    });
    expect(wider.node('p').value).toEqual(value);
    expect(wider.loss).toBe(graph().loss);
  });

  it.each([
    ['a unit of its own', (e) => { e.addUnit('p'); }, /width of its own: at p/], // prettier-ignore
    ['a wire to a layer', (e) => { e.addWire('p', 'y/sum'); }, /shapes do not fit: node y\/sum .* p (scalar|\[1, 2, 2\])/], // prettier-ignore
    ['a layer after it', (e) => { e.addLayer('n', { after: 'p', units: 2, activation: 'tanh' }); }, /shapes do not fit: node n\/sum .* p (scalar|\[1, 2, 2\])/], // prettier-ignore
  ] as [string, (e: Editor) => void, RegExp][])('is refused %s', (__, change, message) => {
    expect(() => edit(graph(), change)).toThrow(message);
  });
});
