import type { Lane } from '../process/lane.js';
import type { Pace, Report } from './pace.js';

/** Warms up all processes, then measures them round by round. */
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
    // Rotate the order, so that nobody always runs after the same neighbour.
    for (let k = 0; k < lanes.length; k++) await lanes[(k + round) % lanes.length].measure();
  }
}
