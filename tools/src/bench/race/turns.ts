import type { Lane } from '../process/lane.js';
import type { Pace, Report } from './pace.js';

/** Warms all processes up and then measures them, round by round. */
export async function takeTurns(
  lanes: readonly Lane[],
  { rounds, warmUp, slice }: Pace,
  report: Report,
): Promise<void> {
  for (const [k, lane] of lanes.entries()) {
    report(`warming up ${k + 1} of ${lanes.length}`);
    await lane.warmUp(warmUp, slice);
  }
  for (let round = 0; round < rounds; round++) {
    report(`round ${round + 1} of ${rounds}`);
    // Who goes first changes, so that nobody always follows the same neighbour.
    for (let k = 0; k < lanes.length; k++) await lanes[(k + round) % lanes.length].measure();
  }
}
