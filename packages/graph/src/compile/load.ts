import type { Floats, TensorView } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { TrainingData } from '../train/batches.js';
import type { Slot } from '../train/slot.js';
import type { Machine } from './machine.js';
import type { Table } from './tape.js';

/** Fills a machine's memory with constants, data, parameters and optimiser state. */
export function load(
  machine: Machine,
  data: TrainingData,
  graph: Graph,
  slots: ReadonlyMap<number, Slot>,
): void {
  const { memory, tape } = machine;
  for (const { offset, numbers } of tape.constants) memory.set(numbers, offset);
  for (const table of tape.tables) enter(data[graph.nodes[table.position].id].data, table, memory);
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

/** Unused lanes repeat the first row, so that they hold no numbers that a row could not have. */
function enter(rows: TensorView['data'], { offset, units, lanes }: Table, memory: Floats): void {
  if (lanes === 1) {
    memory.set(rows, offset);
    return;
  }
  const count = rows.length / units;
  for (let lane = 0; lane < lanes; lane++) {
    const from = (lane < count ? lane : 0) * units;
    for (let j = 0; j < units; j++) memory[offset + j * lanes + lane] = rows[from + j];
  }
}
