import type { Trainer } from '../candidate/candidate.js';

/** The seconds that this many steps take. */
export async function timeSteps({ steps }: Pick<Trainer, 'steps'>, count: number): Promise<number> {
  const start = performance.now();
  await steps(count);
  return (performance.now() - start) / 1000;
}

/** A measurement, and the share of a processor the process had during it: less than 1 if it had to share. */
export interface Timing {
  readonly seconds: number;
  readonly share: number;
}

/** Times steps, up to `attempts` times while other processes interfere. Returns the least disturbed measurement. */
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
 * Runs a trainer until its code is optimised, and determines how many steps take about `slice` seconds. The last run
 * has that many, so that nothing about the first measurement is new.
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
    // A different count may make a trainer restart, which says nothing about its steady speed.
    if (!settled) spent += await timeSteps(trainer, steps);
    const taken = await timeSteps(trainer, steps);
    spent += taken;
    const wanted = Math.max(1, Math.round(steps * Math.min(10, slice / Math.max(taken, 1e-6))));
    // Stop adjusting when it is nearly right.
    settled = wanted === steps || (wanted > steps / 2 && wanted < steps * 1.5);
    if (!settled) steps = wanted;
  }
  return steps;
}
