import { losses } from '@bp-graph/core';
import { checkGradients, compose, type Graph, type Handle, network, train } from '@bp-graph/graph';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { faultOf } from '../support/faults.js';

const architectures: Record<string, () => Graph> = {
  'a plain network from a list of sizes': () => {
    const graph = network([2, 4, 3], { activation: 'relu', output: 'softmax', loss: 'kullback-leibler' });
    graph.feed({
      x: [
        [1, 2],
        [3, -1],
      ],
      t: [
        [1, 0, 0],
        [0, 0.5, 0.5],
      ],
    });
    return graph;
  },

  'a skip connection': () =>
    compose((g) => {
      const x = g.input('x', 4, [1, -1, 0.5, 2]);
      const h = g.layer('hidden', x, 4, 'tanh');
      const y = g.layer('output', g.add(h, x), 1, 'sigmoid');
      g.loss('binary-cross-entropy', y, g.target('t', 1, 1));
      return { y };
    }).graph,

  'a gate': () =>
    compose((g) => {
      const x = g.input('x', 2, [0.3, -0.8]);
      const gate = g.layer('gate', x, 3, 'sigmoid');
      const h = g.multiply(g.layer('candidate', x, 3, 'tanh'), gate);
      g.loss('mean-squared-error', g.layer('output', h, 1, 'identity'), g.target('t', 1, 0.5));
      return { gate };
    }).graph,

  'a small recurrent network: one step of it three times, with shared parameters': () =>
    compose((g) => {
      const [W, U] = [g.initialized('W', [3, 2], 'xavier-uniform'), g.initialized('U', [3, 3], 'orthogonal')];
      const b = g.parameter('b', [0, 0, 0]);
      let h = g.tanh(g.weightedSum(g.input('x1', 2, [1, 0]), W, b, { id: 'h1/sum' }));
      for (const [k, x] of [
        [2, [0, 1]],
        [3, [1, 1]],
      ] as const) {
        h = g.tanh(g.weightedSum([g.input(`x${k}`, 2, x), h], [W, U], b, { id: `h${k}/sum` }));
      }
      g.loss('mean-squared-error', g.layer('output', h, 1, 'identity'), g.target('t', 1, 1));
      return {};
    }).graph,

  'two inputs and two losses': () =>
    compose((g) => {
      const [image, sound] = [g.input('image', 3, [1, 2, 3]), g.input('sound', 2, [-1, 1])];
      const shared = g.layer('shared', [image, sound], 4, 'tanh');
      const label = g.linear('label', shared, 3);
      const pitch = g.linear('pitch', shared, 1);
      g.loss('softmax-cross-entropy', label, g.target('class', 1, 2), { id: 'label-loss' });
      g.loss('huber', pitch, g.target('hertz', 1, 0.4), { id: 'pitch-loss', weight: 0.1 });
      return { label, pitch };
    }).graph,

  'one neuron with hand-set weights': () =>
    compose((g) => {
      const y = g.neuron('y', g.input('x', 2, [1, 1]), [1, -2], 0.5, 'sigmoid');
      g.loss('half-squared-error', y, g.target('t', 1, 1));
      return { y };
    }).graph,

  'an activation of its own for every neuron': () =>
    compose((g) => {
      const h = g.layer('hidden', g.input('x', 2, [0.2, 0.7]), 3, ['relu', 'tanh', 'sigmoid']);
      g.loss('mean-squared-error', g.layer('output', h, 1, 'identity'), g.target('t', 1, 0));
      return { h };
    }).graph,
};

describe.each(Object.entries(architectures))('%s', (_, build) => {
  it('has correct gradients everywhere', () => {
    const report = checkGradients(build());
    expect(report.worst).toMatchObject({
      error: expect.toSatisfy((error: number) => error <= 1e-6) as number,
    });
    expect(report.passed).toBe(true);
  });

  it('learns', () => {
    const graph = build();
    const before = graph.loss;
    train(graph, { steps: 30, optimizer: 'adam', learningRate: 0.01 }).subscribe();
    expect(graph.loss).toBeLessThan(before);
  });
});

describe('a network from a list of sizes', () => {
  it('has one target number per row if the loss reads a class index', () => {
    const options = { output: 'identity', loss: 'softmax-cross-entropy' } as const;
    expect(network([2, 4, 3], options).input('t').units).toBe(1);
    const shares = network([2, 4, 3], { ...options, lossAttributes: { targets: 'distribution' } });
    expect(shares.input('t').units).toBe(3);
  });

  it('suggests losses, and no other operations, for a misspelt loss', () => {
    expect(faultOf(() => network([2, 1], { loss: 'mse' as 'hinge' }))).toMatchObject({
      what: 'unknown loss',
      expected: `one of ${losses.names.join(', ')}`,
    });
  });
});

describe('composing', () => {
  it('generates readable ids where none are given', () => {
    const graph = architectures['an activation of its own for every neuron']();
    expect(graph.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'hidden/sum',
        'hidden/sum/0',
        'hidden/0',
        'hidden/2',
        'hidden/units',
        'output/identity',
        'E',
      ]),
    );
  });

  it('returns the nodes under the names they were drawn with, typed by their kind', () => {
    const { x, w, y } = compose((g) => {
      const x = g.input('x', 1, 3);
      const w = g.parameter('w', 2);
      return { x, w, y: g.weightedSum(x, w) };
    });
    x.set(5);
    w.set(10);
    expect(y.value.data[0]).toBe(50);
    expectTypeOf(y).not.toHaveProperty('set');
    expectTypeOf(x).toHaveProperty('set');
  });

  it('accepts a user-defined operation like any other', () => {
    const { y } = compose((g) => {
      const x = g.input('x', 2, [3, -4]);
      return {
        y: g.apply(
          {
            name: 'square',
            family: 'activation',
            symbol: '²',
            roles: ['x'],
            arity: [1, 1],
            rules: {},
            formula: { value: 'x ^ 2', derivatives: ['2 * x'] },
            inferShape: ([shape]) => shape,
            forward: ({ inputs, output }) => {
              output.data.forEach((_, i) => (output.data[i] = inputs[0].data[i] ** 2));
            },
            backward: ({ inputs }, gradient, _index, into) => {
              into.data.forEach((_, i) => (into.data[i] += 2 * inputs[0].data[i] * gradient.data[i]));
            },
          },
          [x],
        ),
      };
    });
    expect(Array.from(y.value.data)).toEqual([9, 16]);
    expect(y.op).toBe('square');
  });

  it.each([
    [
      'shapes',
      () => compose((g) => ({ z: g.add(g.input('x', 2), g.input('y', 3)) })),
      /node add \(add\) of x \[batch, 2\], y \[batch, 3\]/,
    ],
    [
      'an unknown activation',
      () => compose((g) => ({ z: g.layer('h', g.input('x', 2), 3, 'tahn' as 'tanh') })),
      /unknown activation: at h: found "tahn".*did you mean "tanh"\?/,
    ],
    [
      'a duplicate id',
      () => compose((g) => ({ x: g.input('x'), y: g.input('x') })),
      /duplicate id: found "x"/,
    ],
    [
      'a width',
      () => compose((g) => ({ x: g.input('x', 0) })),
      /width of x: found 0, expected a whole number, 1 or more/,
    ],
    [
      'a count of weights',
      () => compose((g) => ({ y: g.neuron('y', g.input('x', 2), [1], 0) })),
      /wrong count of weights: at y: found 1, expected 2/,
    ],
    [
      'an attribute',
      () => compose((g) => ({ y: g.leakyRelu(g.input('x'), { slop: 1 }) })),
      /unknown attribute.*found "slop".*did you mean "slope"/,
    ],
    ['sizes', () => network([2]), /not the sizes of a network/],
    ['a size', () => network([2, -3, 1]), /found -3/],
  ])('rejects %s that do not fit, at the call', (_, draw, message) => {
    expect(draw).toThrow(message);
  });

  it('rejects a handle from another composition', () => {
    let stranger: Handle | undefined;
    compose((g) => {
      stranger = g.input('x');
      return {};
    });
    expect(() => compose((g) => ({ y: g.tanh(stranger!) }))).toThrow(/node of another graph: found "x"/);
  });
});
