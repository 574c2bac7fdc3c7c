import type { Trainer } from '../candidate/candidate.js';

/** Seconds that so many steps take. */
export async function timeSteps({ steps }: Pick<Trainer, 'steps'>, count: number): Promise<number> {
  const start = performance.now();
  await steps(count);
  return (performance.now() - start) / 1000;
}

/** A measurement, and how much of a processor the process had meanwhile: less than 1 where others took turns with it. */
export interface Timing {
  readonly seconds: number;
  readonly share: number;
}

/**
 * Times steps anew while others on the machine disturb it, at most `attempts` times; gives the measurement that was
 * disturbed least.
 */
export async function timeUndisturbed(
  trainer: Pick<Trainer, 'steps'>,
  count: number,
  attempts = 4,
): Promise<Timing> {
  let best: Timing = { seconds: 0, share: -1 };
  for (let k = 0; k < attempts && best.share < UNDISTURBED; k++) {
    const before = process.cpuUsage();
    const seconds = await timeSteps(trainer, count);
    const { user, system } = process.cpuUsage(before);
    const share = (user + system) / 1e6 / seconds;
    if (share > best.share) best = { seconds, share };
  }
  return best;
}

const UNDISTURBED = 0.95;

/**
 * Keeps a trainer busy until its code has been optimised, and finds the count of steps that take about `slice` seconds.
 * The last run has that count, so that nothing of the first measured one is new.
 */
export async function warmUp(
  trainer: Pick<Trainer, 'steps'>,
  seconds: number,
  slice: number,
): Promise<number> {
  let spent = 0;
  let steps = 1;
  let settled = false;
  while (spent < seconds || !settled) {
    // Another count may cost a trainer a new start, which says nothing about how it goes on.
    if (!settled) spent += await timeSteps(trainer, steps);
    const taken = await timeSteps(trainer, steps);
    spent += taken;
    const wanted = Math.max(1, Math.round(steps * Math.min(10, slice / Math.max(taken, 1e-6))));
    // What is nearly right stays.
    settled = wanted === steps || (wanted > steps / 2 && wanted < steps * 1.5);
    if (!settled) steps = wanted;
  }
  return steps;
}
