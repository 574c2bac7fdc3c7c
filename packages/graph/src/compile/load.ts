import type { Graph } from '../graph.js';
import type { TrainingData } from '../train/batches.js';
import type { Slot } from '../train/stepper.js';
import type { Machine } from './machine.js';

/** Fills a machine's memory: constants, data, parameters, optimiser state. */
export function load(
  machine: Machine,
  data: TrainingData,
  graph: Graph,
  slots: ReadonlyMap<number, Slot>,
): void {
  const { memory, tape } = machine;
  for (const { offset, numbers } of tape.constants) memory.set(numbers, offset);
  for (const { position, offset } of tape.tables) {
    const { id } = graph.nodes[position];
    memory.set(data[id].data, offset);
  }
  const { members, offset, trained, state } = tape.parameters;
  for (const { position, value } of members) {
    const slot = slots.get(position);
    memory.set(graph.nodes[position].value.data, value.offset);
    if (slot === undefined || value.offset - offset >= trained) continue;
    Object.values(slot.state).forEach((numbers, k) => {
      memory.set(numbers, state[k] + value.offset - offset);
    });
  }
}
