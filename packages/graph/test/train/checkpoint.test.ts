import { optimizers } from '@bp-graph/core';
import { compose, Stepper, type StepOptions } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

const data = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => Math.sin(i)) },
};

/** A net with dropout, so that random masks must be continued too. */
const dropoutNet = () =>
  compose((g) => {
    const hidden = g.dropout(g.layer('hidden', g.input('x', 2), 5, 'tanh'), { rate: 0.3, seed: 4 });
    g.loss('mean-squared-error', g.layer('output', hidden, 1, 'identity'), g.target('t'));
    return {};
  }).graph;

describe('resuming from a checkpoint gives the same bits as never having stopped', () => {
  it.each([...optimizers.names])('with %s', (optimizer) => {
    const options: StepOptions = {
      data,
      optimizer,
      learningRate: 0.02,
      batchSize: 4,
      seed: 9,
      schedule: 'cosine',
    };
    const straight = new Stepper(dropoutNet(), options);
    for (let k = 0; k < 14; k++) straight.advance();

    const first = new Stepper(dropoutNet(), options);
    for (let k = 0; k < 5; k++) first.advance();
    const saved = structuredClone(first.checkpoint());
    const second = new Stepper(dropoutNet(), options);
    second.restore(saved);
    for (let k = 5; k < 14; k++) second.advance();

    expect(second.checkpoint()).toEqual(straight.checkpoint());
    expect(second.loss).toBe(straight.loss);
  });
});

it('a checkpoint keeps its numbers when the run goes on', () => {
  const stepper = new Stepper(dropoutNet(), { data, optimizer: 'adam' });
  const saved = stepper.checkpoint();
  const copy = structuredClone(saved);
  stepper.advance();
  expect(saved).toEqual(copy);
});

it.each([
  ['graph', { parameters: {} }, /checkpoint of another graph: at hidden\/weights/],
  ['optimiser', { optimizer: {} }, /checkpoint of another optimiser: at hidden\/weights/],
])('a checkpoint of another %s is refused and changes nothing', (_, part, message) => {
  const stepper = new Stepper(dropoutNet(), { data, optimizer: 'adam' });
  stepper.advance();
  const before = stepper.checkpoint();
  expect(() => {
    stepper.restore({ ...before, step: 0, ...part });
  }).toThrow(message);
  expect(stepper.checkpoint()).toEqual(before);
});
