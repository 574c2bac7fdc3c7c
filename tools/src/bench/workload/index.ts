import { family } from '@bp-graph/core';
import type { Goal, Measure } from './goal.js';
import type { Workload } from './workload.js';

const online = {
  output: 'sigmoid',
  loss: 'half-squared-error',
  optimizer: 'sgd',
  grain: 'layer',
  precision: 64,
} as const;
const points = { ...online, activation: 'tanh', output: 'tanh', learningRate: 0.03 } as const;
const images = {
  ...online,
  activation: 'relu',
  output: 'identity',
  loss: 'softmax-cross-entropy',
  learningRate: 0.05,
  checkedSteps: 20,
  precision: 32,
} as const;
const scalars = {
  ...online,
  sizes: [2, 16, 16, 1],
  activation: 'relu',
  output: 'identity',
  loss: 'hinge',
  learningRate: 0.1,
  rows: 100,
  batch: 100,
  checkedSteps: 20,
} as const;

const small = { ...points, sizes: [2, 4, 2, 1], rows: 250, batch: 10, checkedSteps: 1000 };
const wide = { ...small, sizes: [2, 8, 8, 8, 1] };
const middle = {
  ...points,
  sizes: [2, 64, 64, 1],
  rows: 320,
  batch: 32,
  checkedSteps: 100,
  precision: 32,
} as const;
const digits = { ...images, sizes: [784, 128, 10], rows: 320, batch: 32 };
const deepDigits = { ...digits, sizes: [784, 256, 128, 10] };
const adam = { optimizer: 'adam', learningRate: 0.001 } as const;
/** Libraries take seconds to start, which says nothing about their steady speed. */
const cold = { fresh: true, candidates: ['bp-graph', 'hand'] } as const;

/** All workloads, from the smallest network to the largest, followed by those that measure startup. */
export const workloads = family<Workload>('workload', [
  {
    ...online,
    name: 'W1',
    sizes: [2, 2, 2],
    activation: 'sigmoid',
    learningRate: 0.5,
    rows: 8,
    batch: 1,
    checkedSteps: 1000,
    goals: [
      { of: speedOf('brain.js'), must: 2, stretch: 4 },
      { of: speedOf('hand'), must: 2.8 },
    ],
  },
  {
    ...small,
    name: 'W2',
    goals: [
      { of: speedOf('hand'), must: 5, stretch: 7 },
      { of: speedOf('hand'), must: 0.7, stretch: 1, engine: 'typescript' },
    ],
  },
  { ...wide, name: 'W2-wide', goals: [{ of: speedOf('hand'), must: 5, stretch: 10 }] },
  { ...small, ...adam, name: 'W2-adam', goals: [besides('W2', 0.75, 0.9)] },
  {
    ...middle,
    name: 'W3',
    goals: [
      { of: speedOf('tfjs'), must: 20, stretch: 33 },
      { of: speedOf('hand'), must: 14 },
    ],
  },
  {
    ...middle,
    name: 'W3-residual',
    sizes: [2, 64, 64, 64, 1],
    residual: true,
    goals: [besides('W3', 0.7)],
  },
  {
    ...digits,
    name: 'W4',
    goals: [
      { of: speedOf('jax-js'), must: 3.5, stretch: 4.8 },
      { of: speedOf('tfjs'), must: 9 },
      { of: 'limit', must: 0.7, stretch: 0.92 },
    ],
  },
  {
    ...digits,
    name: 'W4-b128',
    rows: 1280,
    batch: 128,
    goals: [{ of: speedOf('jax-js'), must: 1.6, stretch: 2.1 }],
  },
  { ...deepDigits, name: 'W4-deep', goals: [{ of: speedOf('jax-js'), must: 3, stretch: 4 }] },
  {
    ...deepDigits,
    name: 'W4-deep-b128',
    rows: 1280,
    batch: 128,
    goals: [{ of: speedOf('jax-js'), must: 1.6, stretch: 2.5 }],
  },
  { ...digits, ...adam, name: 'W4-adam', goals: [besides('W4', 0.75, 0.9)] },
  { ...scalars, name: 'W5', grain: 'unit', goals: [{ of: speedOf('hand'), must: 2.5, stretch: 5 }] },
  {
    ...scalars,
    name: 'W5-unrolled',
    grain: 'scalar',
    slice: 0.5,
    goals: [
      { of: { secondsPer: 64_100, thing: 'a node' }, must: 5e-9, stretch: 3e-9 },
      { of: speedOf('micrograd'), must: 100 },
    ],
  },
  {
    ...wide,
    ...cold,
    name: 'cold-compile',
    checkedSteps: 1,
    // For an engine that compiles: the plain one, which is faster here, does not.
    goals: [
      { of: { secondsPer: 1, thing: 'compiling and the first step' }, must: 5e-3, engine: 'wasm-float64' },
    ],
  },
  { ...small, ...cold, name: 'cold-W2', goals: [{ of: speedOf('hand'), must: 1, stretch: 1, always: true }] },
]);

function speedOf(candidate: string): Measure {
  return { candidate };
}

function besides(workload: string, must: number, stretch?: number): Goal {
  return { of: { workload }, must, ...(stretch === undefined ? {} : { stretch }) };
}
