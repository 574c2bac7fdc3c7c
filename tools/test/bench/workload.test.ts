import { describe, expect, it } from 'vitest';
import { workloads } from '../../src/bench/workload/index.js';
import { problemOf } from '../../src/bench/workload/problem.js';
import { flopsOf, titleOf } from '../../src/bench/workload/workload.js';

describe('workloads', () => {
  it('count the flops of their matrix products', () => {
    const flops = (name: string): number => flopsOf(workloads.get(name));
    expect(flops('W3')).toBe(815_104);
    expect(flops('W4') / 32).toBe(409_088);
    expect(flops('W4-b128') / 128).toBe(409_088);
  });

  it('mention their special features in their titles', () => {
    expect([...workloads].map(titleOf)).toContain('2-16-16-1 relu, batch 100, unrolled to scalar nodes');
    expect([...workloads].map(titleOf)).toContain(
      '2-4-2-1 tanh, batch 10, the first 1,000 steps of a fresh process',
    );
    expect(new Set([...workloads].map(titleOf)).size).toBe(workloads.names.length);
  });

  it('consist of whole batches', () => {
    for (const { rows, batch } of workloads) expect(rows % batch).toBe(0);
  });
});

describe('the numbers of a workload', () => {
  it('are the same for every candidate', () => {
    const workload = workloads.get('W2');
    expect(problemOf(workload)).toEqual(problemOf(workload));
  });

  it('have the shapes given by the sizes', () => {
    const { layers, inputs, targets } = problemOf(workloads.get('W4'));
    expect([inputs.length, targets.length]).toEqual([320 * 784, 320]);
    expect(layers.map(({ weights, biases }) => [weights.length, biases.length])).toEqual([
      [784 * 128, 128],
      [128 * 10, 10],
    ]);
  });

  it('have targets that suit the loss', () => {
    const targetsOf = (name: string): number[] =>
      [...new Set(problemOf(workloads.get(name)).targets)].sort((a, b) => a - b);
    expect(targetsOf('W1')).toEqual([0, 1]);
    expect(targetsOf('W2')).toEqual([-1, 1]);
    expect(targetsOf('W4')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(targetsOf('W5')).toEqual([-1, 1]);
  });
});
