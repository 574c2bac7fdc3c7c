import { readFileSync } from 'node:fs';
import { compose, type TrainOptions } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { trainBy, WAYS } from '../support/ways.js';

interface Numbers {
  readonly W1: number[][];
  readonly b1: number[];
  readonly W2: number[][];
  readonly b2: number[];
}

interface Run {
  readonly id: string;
  readonly lr: number;
  readonly steps: number;
  readonly optimizer: Record<string, string | number | boolean>;
  readonly penalty?: { readonly l1?: number; readonly l2?: number; readonly biases?: boolean };
  readonly loss: number[];
  readonly params_after_step: Record<string, Numbers>;
}

const reference = JSON.parse(
  readFileSync(new URL('../../../core/test/data/optimizers.json', import.meta.url), 'utf8'),
) as { X: number[][]; T: number[][]; initial: Numbers; runs: Run[] };

describe.each(WAYS)(
  'training a composed graph on the engine $name follows the reference trajectory',
  (way) => {
    const limit = way.isCoarse ? 1e-4 : 1e-11;

    it.each(reference.runs)('of $id', async (run) => {
      const { graph } = referenceNetwork();
      const losses: number[] = [];
      await trainBy(way, graph, { ...optionsOf(run), recordEvery: 1 }).forEach(({ loss, toStep }) => {
        losses.push(loss);
        const wanted = run.params_after_step[String(toStep + 1)] as Numbers | undefined;
        if (wanted !== undefined) expect(deviation(parametersOf(graph), wanted)).toBeLessThan(limit);
      });
      expect(losses).toHaveLength(run.steps);
      expect(Math.max(...losses.map((loss, k) => relative(loss, run.loss[k])))).toBeLessThan(limit);
    });
  },
);

function referenceNetwork() {
  const { X, T, initial } = reference;
  return compose((g) => {
    const x = g.input('x', 3, X);
    const [W1, W2] = [g.parameter('W1', initial.W1), g.parameter('W2', initial.W2)];
    const hidden = g.tanh(g.weightedSum(x, W1, g.parameter('b1', initial.b1)));
    const y = g.weightedSum(hidden, W2, g.parameter('b2', initial.b2));
    g.loss('mean-squared-error', y, g.target('t', 2, T));
    return {};
  });
}

const names: Record<string, string> = { eps: 'epsilon', weight_decay: 'weightDecay' };

function optionsOf({ lr, steps, optimizer, penalty }: Run): TrainOptions {
  const { kind, convention: _, ...options } = optimizer;
  const renamed = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [names[name] ?? name, value]),
  );
  return {
    steps,
    learningRate: lr,
    optimizer: [kind as 'sgd', renamed],
    ...(penalty === undefined ? {} : { penalty }),
  };
}

function parametersOf(graph: ReturnType<typeof referenceNetwork>['graph']): Record<keyof Numbers, number[]> {
  const numbers = (id: string): number[] => Array.from(graph.parameter(id).value.data);
  return { W1: numbers('W1'), b1: numbers('b1'), W2: numbers('W2'), b2: numbers('b2') };
}

function deviation(found: Record<keyof Numbers, number[]>, wanted: Numbers): number {
  return Math.max(
    ...Object.entries(found).flatMap(([name, numbers]) => {
      const exact = wanted[name as keyof Numbers].flat();
      return numbers.map((x, i) => relative(x, exact[i]));
    }),
  );
}

function relative(found: number, exact: number): number {
  return Math.abs(found - exact) / Math.max(1e-3, Math.abs(exact));
}
