import { beforeEach, describe, expect, it, vi } from 'vitest';
import { timeSteps, warmUp } from '../../src/bench/process/measuring.js';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

/** A trainer whose steps take this many milliseconds, and the counts it was called with. */
function trainerOf(milliseconds: number) {
  const counts: number[] = [];
  return {
    counts,
    steps(count: number) {
      counts.push(count);
      now += count * milliseconds;
    },
  };
}

describe('measuring', () => {
  it('returns the seconds that steps take', async () => {
    expect(await timeSteps(trainerOf(2), 500)).toBe(1);
  });

  it.each([
    ['fast', 0.001, 100_000],
    ['middling', 1, 100],
    ['so slow that one step is more than a slice', 300, 1],
  ])('finds how many %s steps fill a slice', async (_, milliseconds, expected) => {
    const steps = await warmUp(trainerOf(milliseconds), 0.6, 0.1);
    expect(steps).toBeGreaterThanOrEqual(expected / 2);
    expect(steps).toBeLessThanOrEqual(expected * 1.5);
  });

  it('does not count the time of a restart as part of the steps', async () => {
    let last = 0;
    const restarting = {
      steps(count: number) {
        now += count * 1 + (count === last ? 0 : 2000);
        last = count;
      },
    };
    expect(await warmUp(restarting, 0.6, 0.1)).toBeGreaterThanOrEqual(50);
  });

  it('warms up for as long as configured', async () => {
    await warmUp(trainerOf(1), 0.6, 0.1);
    expect(now).toBeGreaterThanOrEqual(600);
  });

  it('has run the final count once before anything is measured', async () => {
    const trainer = trainerOf(0.5);
    const steps = await warmUp(trainer, 0.6, 0.1);
    expect(trainer.counts.at(-1)).toBe(steps);
  });
});
