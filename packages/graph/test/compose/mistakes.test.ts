import { compose, type Draft, type Handle } from '@bp-graph/graph';
import { expect, it } from 'vitest';

const none = undefined as unknown as Handle;

it.each([
  [
    'returns nothing',
    () => undefined,
    /^compose: found undefined, expected a function that returns an object of/,
  ],
  [
    'returns a number among the handles',
    (g: Draft) => ({ x: g.input('x'), n: 3 }),
    /^not a node: at n of the returned object: found 3, expected a handle of this graph$/,
  ],
  [
    'returns a handle alone',
    (g: Draft) => g.input('x'),
    /^not a node: at kind of the returned object: found "input", expected a handle/,
  ],
  ['returns a list', (g: Draft) => [g.input('x')], /^compose: found \[an object\], expected a function/],
  [
    'returns a handle of another graph',
    () => ({ y: { kind: 'node', id: 'y', shape: [] } }),
    /^node of another graph: at y of the returned object: found "y", expected a handle/,
  ],
  ['is asynchronous', () => Promise.resolve({}), /^compose: found a Promise/],
  [
    'gives a layer no node',
    (g: Draft) => ({ y: g.layer('h', none, 2, 'tanh') }),
    /^not a node: found undefined/,
  ],
  [
    'gives an operation a number for options',
    (g: Draft) => ({ y: g.dropout(g.input('x'), 0.2 as unknown as Handle) }),
    /^not a node: found 0.2, expected a handle, or options last$/,
  ],
  [
    'gives a loss numbers for a target',
    (g: Draft) => ({ y: g.loss('mean-squared-error', g.input('x'), [[0]] as never) }),
    /^not a node: found \[\[0\]\], expected a handle, or options last$/,
  ],
  [
    'makes a layer of no units',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 0, 'tanh') }),
    /^width of h: found 0/,
  ],
  [
    'misspells the activation of a layer',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 2, 'tahn' as never) }),
    /^unknown activation: at h: found "tahn", expected one of (?!.*huber).*did you mean "tanh"/,
  ],
  [
    'gives a layer no activation',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 2, none as never) }),
    /^unknown activation: at h: found undefined, expected one of (?!.*huber)/,
  ],
  [
    'gives a layer an attribute of its activation',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 2, 'leaky-relu', { slope: 0.2 } as object) }),
    /^unknown option: at h: found "slope", expected one of weights, bias$/,
  ],
  [
    'misspells the initialiser of a layer',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 2, 'tanh', { weights: 'xavier' as never }) }),
    /^unknown initialiser: at h: found "xavier"/,
  ],
  [
    'misspells the initialiser of a parameter',
    (g: Draft) => ({ y: g.initialized('W', [2, 2], 'xavier' as never) }),
    /^unknown initialiser: at W: found "xavier"/,
  ],
  [
    'misspells one activation of several',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 2, ['relu', 'tahn'] as never) }),
    /^unknown activation: at h: found "tahn"/,
  ],
  [
    'misspells the activation of a neuron',
    (g: Draft) => ({ y: g.neuron('n', g.input('x'), [1], 0, 'tahn' as never) }),
    /^unknown activation: at n: found "tahn"/,
  ],
  [
    'gives two values one matrix of weights',
    (g: Draft) => ({
      y: g.weightedSum([g.input('x', 2), g.input('z', 2)], g.initialized('W', [2, 2], 'zeros')),
    }),
    /^2 values but 1 weights: expected one each$/,
  ],
  [
    'gives a weighted sum options in place of its bias',
    (g: Draft) => ({
      y: g.weightedSum(g.input('x', 2), g.initialized('W', [2, 2], 'zeros'), { transpose: true } as never),
    }),
    /^not a node: at bias: found an object, expected a handle, or undefined, then options$/,
  ],
])('a drawing function that %s is reported', (_, draw, message) => {
  expect(() => compose(draw as unknown as (g: Draft) => Record<string, Handle>)).toThrow(message);
});
