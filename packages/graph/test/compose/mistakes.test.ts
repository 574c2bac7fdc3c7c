import { compose, type Draft, type Handle } from '@bp-graph/graph';
import { expect, it } from 'vitest';

const none = undefined as unknown as Handle;

it.each([
  [
    'returns nothing',
    () => undefined,
    /^compose: found undefined, expected a function that returns an object of/,
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
    'makes a layer of no units',
    (g: Draft) => ({ y: g.layer('h', g.input('x'), 0, 'tanh') }),
    /^width of h: found 0/,
  ],
])('a drawing function that %s is reported', (_, draw, message) => {
  expect(() => compose(draw as unknown as (g: Draft) => Record<string, Handle>)).toThrow(message);
});
