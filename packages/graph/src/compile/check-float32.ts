import type { Slot } from '../train/slot.js';
import type { Stepper } from '../train/stepper.js';
import type { TrainingData } from '../train/batches.js';
import type { Graph } from '../graph.js';
import { needed } from './reach.js';
import type { Tape } from './tape.js';
import { Unfit } from './unfit.js';

/** The least size that float32 rounds to infinity. */
const BEYOND = 2 ** 128 - 2 ** 103;

/**
 * Checks that float32 can hold what a tape reads: otherwise the run would go on with infinity, and write it to the graph.
 * Numbers that are infinite already are left to the first step that meets them.
 * @throws Unfit with the node and the number.
 */
export function checkFloat32(
  { tables, parameters }: Tape,
  data: TrainingData,
  { nodes, objective, topology }: Graph,
  slots: ReadonlyMap<number, Slot>,
): void {
  const read = needed(
    topology.nodes,
    Array.from(objective.keys(), (id) => topology.position.get(id) ?? 0),
  );
  for (const { position, gradient } of parameters.members) {
    const { id, value } = nodes[position];
    if (gradient === undefined && !read.has(position)) continue;
    check(value.data, () => `node ${id}`);
    if (gradient === undefined) continue;
    for (const [name, numbers] of Object.entries(slots.get(position)?.state ?? {}))
      check(numbers, () => `node ${id}, ${name} of the optimiser`);
  }
  for (const { position, units } of tables) {
    const { id } = nodes[position];
    check(data[id].data, (at) => `node ${id}, row ${Math.floor(at / units)}`);
  }
}

/**
 * Checks that float32 can hold what the next step is told: the rate, the penalties and the optimiser's constants. A limit of a
 * clipping may be infinite.
 * @throws Unfit with the option and the number.
 */
export function checkFloat32Options(stepper: Stepper): void {
  const { penalty, step, updater } = stepper;
  const learningRate = stepper.rateAt(step);
  checkFloat32Rate(learningRate);
  for (const [name, strength] of Object.entries(penalty)) check([Number(strength)], () => `penalty/${name}`);
  for (const piece of updater.kernels ?? []) {
    const numbers = new Float64Array(piece.count);
    piece.settle(numbers, 0, { step, learningRate });
    check(numbers, () => 'optimizer');
  }
}

/** The same for the rate that a schedule gives a later step. */
export function checkFloat32Rate(rate: number): void {
  // Allocates nothing for a rate that fits, since every step may have its own.
  if (Math.abs(rate) >= BEYOND) check([rate], () => 'learningRate');
}

function check(numbers: ArrayLike<number>, where: (at: number) => string): void {
  for (let at = 0; at < numbers.length; at++) {
    const size = Math.abs(numbers[at]);
    if (size >= BEYOND && size < Infinity)
      throw new Unfit({
        what: 'number beyond float32',
        where: where(at),
        found: numbers[at],
        expected: 'at most 3.4e+38 in size, or an engine in float64',
      });
  }
}
