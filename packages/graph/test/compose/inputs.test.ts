import { losses, type Operation } from '@bp-graph/core';
import { compose, type Draft, type Handle } from '@bp-graph/graph';
import { expect, it } from 'vitest';

/** The mean-squared error of a prediction and a target, plus the first number of a third input. */
const squared: Operation = losses.get('mean-squared-error');
const ofThree: Operation = {
  ...squared,
  name: 'of-three',
  roles: ['y', 't', 'w'],
  arity: [3, 3],
  inferShape: (inputs, attributes) => squared.inferShape(inputs.slice(0, 2), attributes),
  forward(call) {
    squared.forward({ ...call, inputs: call.inputs.slice(0, 2) });
    call.output.data[0] += call.inputs[2].data[0];
  },
  backward(call, gradient, index, into) {
    if (index === 2) into.data[0] += gradient.data[0];
    else squared.backward({ ...call, inputs: call.inputs.slice(0, 2) }, gradient, index, into);
  },
};

const three = (draw: (g: Draft, inputs: [Handle, Handle, Handle]) => void) =>
  compose((g) => {
    const inputs: [Handle, Handle, Handle] = [g.input('a', 1, 2), g.input('b', 1, 3), g.input('c', 1, 5)];
    draw(g, inputs);
    return {};
  }).graph;

it('a loss has as many inputs as its operation, with or without options', () => {
  expect(three((g, inputs) => g.loss(ofThree, ...inputs)).loss).toBe(6);
  const graph = three((g, [a, b, c]) => g.loss(ofThree, a, b, c, { id: 'mine', weight: 0.5 }));
  expect([...graph.objective]).toEqual([['mine', 0.5]]);
  expect(graph.loss).toBe(3);
  graph.backward();
  expect(graph.node('c').gradient.data).toEqual(Float64Array.of(0.5));
});

it.each([
  ['too few', (g: Draft, [a, b]: Handle[]) => g.loss(ofThree, a, b), /wrong count of inputs of E: .* found 2, expected 3/], // prettier-ignore
  ['too many', (g: Draft, [a, b, c]: Handle[]) => g.loss('huber', a, b, c as never), /wrong count of inputs of E: .* found 3, expected 2/], // prettier-ignore
  ['something else', (g: Draft, [a, b]: Handle[]) => g.loss('huber', a, b, 0.5 as never), /^not a node: found 0.5, expected a handle, or options last/], // prettier-ignore
])('a loss with %s inputs is refused', (_, draw, message) => {
  expect(() => three(draw)).toThrow(message);
});

it('options of a loss may be undefined', () => {
  expect(three((g, [a, b]) => g.loss('mean-squared-error', a, b, undefined)).loss).toBe(1);
});

it.each(['add', 'multiply', 'concat'] as const)(
  '%s takes its inputs one by one, spread from a list, or in a list',
  (name) => {
    const ways: ((g: Draft, inputs: readonly Handle[]) => Handle)[] = [
      (g, [a, b, c]) => g[name](a, b, c, { id: 'y' }),
      (g, inputs) => g[name](...inputs, { id: 'y' }),
      (g, inputs) => g[name](inputs, { id: 'y' }),
    ];
    const [graph, ...others] = ways.map((way) => three(way).toSpec());
    for (const other of others) expect(other).toEqual(graph);
    for (const way of [
      (g: Draft, inputs: readonly Handle[]) => g[name](...inputs),
      (g: Draft, inputs: readonly Handle[]) => g[name](inputs),
    ])
      expect(
        three(way)
          .node(name)
          .inputs.map(({ id }) => id),
      ).toEqual(['a', 'b', 'c']);
  },
);

it('options in the middle are refused', () => {
  // @ts-expect-error Options come last.
  expect(() => three((g, [a, b]) => g.add(a, { id: 'y' }, b))).toThrow(/^node of another graph/);
});

it('a built-in loss without a target is an error of type, too', () => {
  // @ts-expect-error A built-in loss has two inputs.
  expect(() => three((g, [a]) => g.loss('huber', a))).toThrow(/^wrong count of inputs of E/);
});
