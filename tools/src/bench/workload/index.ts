import { Fault, family, nearestName } from '@bp-graph/core';
import { groupOf, type Goal, type Workload } from './workload.js';

const online = { output: 'sigmoid', loss: 'half-squared-error', optimizer: 'sgd', grain: 'layer' } as const;
const points = { ...online, activation: 'tanh', output: 'tanh', learningRate: 0.03 } as const;
const images = {
  ...online,
  activation: 'relu',
  output: 'identity',
  loss: 'softmax-cross-entropy',
  learningRate: 0.05,
  checkedSteps: 20,
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
const middle = { ...points, sizes: [2, 64, 64, 1], rows: 320, batch: 32, checkedSteps: 100 };
const digits = { ...images, sizes: [784, 128, 10], rows: 320, batch: 32 };
const deepDigits = { ...digits, sizes: [784, 256, 128, 10] };

/** Everything that is measured, from the smallest network to the largest. */
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
    goals: [times(2, 'brain.js'), times(2.8, 'hand')],
  },
  {
    ...small,
    name: 'W2',
    goals: [times(5, 'hand', 'wasm-float64'), times(0.7, 'hand', 'typescript')],
  },
  { ...small, name: 'W2-wide', sizes: [2, 8, 8, 8, 1], goals: [times(5, 'hand')] },
  {
    ...small,
    name: 'W2-adam',
    optimizer: 'adam',
    learningRate: 0.001,
    goals: [{ least: 0.75, of: { workload: 'W2' } }],
  },
  { ...middle, name: 'W3', goals: [times(20, 'tfjs'), times(14, 'hand')] },
  {
    ...middle,
    name: 'W3-residual',
    sizes: [2, 64, 64, 64, 1],
    residual: true,
    goals: [{ least: 0.7, of: { workload: 'W3' } }],
  },
  {
    ...digits,
    name: 'W4',
    goals: [times(3.5, 'jax-js'), times(9, 'tfjs'), { least: 0.7, of: 'limit' }],
  },
  { ...digits, name: 'W4-b128', rows: 1280, batch: 128, goals: [times(1.6, 'jax-js')] },
  { ...deepDigits, name: 'W4-deep', goals: [times(3, 'jax-js')] },
  { ...deepDigits, name: 'W4-deep-b128', rows: 1280, batch: 128, goals: [times(1.6, 'jax-js')] },
  {
    ...digits,
    name: 'W4-adam',
    optimizer: 'adam',
    learningRate: 0.001,
    goals: [{ least: 0.75, of: { workload: 'W4' } }],
  },
  { ...scalars, name: 'W5', grain: 'unit', goals: [times(2.5, 'hand')] },
  {
    ...scalars,
    name: 'W5-unrolled',
    grain: 'scalar',
    goals: [
      times(100, 'micrograd'),
      // 5 ns for each of the 64,100 nodes.
      { least: 1e9 / (5 * 64_100), of: 'steps per second' },
    ],
  },
]);

/**
 * The workloads of these names, in capital letters or not; a group's name stands for all of its variants.
 * @throws Fault for a name that is neither.
 */
export function selectWorkloads(names: readonly string[]): readonly Workload[] {
  const all = [...workloads];
  const known = new Map([...all.map(groupOf), ...workloads.names].map((name) => [name.toLowerCase(), name]));
  const asked = names.map((name) => {
    const found = known.get(name.toLowerCase());
    if (found !== undefined) return found;
    throw new Fault({
      what: 'unknown workload',
      where: '--only',
      found: name,
      expected: `one of ${[...known.values()].join(', ')}`,
      nearest: known.get(nearestName(name, [...known.keys()]) ?? ''),
    });
  });
  return all.filter((workload) => asked.includes(workload.name) || asked.includes(groupOf(workload)));
}

function times(least: number, candidate: string, engine?: string): Goal {
  return { least, of: { candidate }, ...(engine === undefined ? {} : { engine }) };
}
