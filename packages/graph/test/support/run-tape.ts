import type { Graph } from '@bp-graph/graph';
import { createOptimizer } from '@bp-graph/core';
import { plan } from '../../src/compile/plan.js';
import type { Place } from '../../src/compile/arena.js';
import type { MachineKind } from '../../src/compile/machine.js';
import { load } from '../../src/compile/load.js';
import { Batches } from '../../src/train/batches.js';

/** Numbers of nodes by id, row by row. */
type Numbers = ReadonlyMap<string, Float64Array>;

/**
 * Runs a graph's tape once on the graph's present inputs, keeping every intermediate result.
 * @param varies Whether the tape gathers its rows from tables, as if there were other batches.
 */
export function runTape(graph: Graph, kind: MachineKind, varies = false) {
  const leaves = [...graph.inputs, ...graph.targets];
  const data = Object.fromEntries(leaves.map(({ id, value }) => [id, value]));
  const position = (id: string): number => graph.node(id).position;
  const tape = plan({
    topology: graph.topology,
    objective: new Map([...graph.objective].map(([id, weight]) => [position(id), weight])),
    rows: graph.batch,
    tables: new Map(leaves.map((leaf) => [leaf.position, graph.batch])),
    trains: (at) => graph.nodes[at].family === 'parameter',
    isPenalised: () => false,
    held: (at) => graph.nodes[at].held,
    states: 0,
    width: kind.width,
    varies,
    has: (instruction, operation, attributes) => kind.has(instruction, operation, attributes),
    keep: true,
  });
  const { topology } = graph;
  const batches = new Batches(data, { shuffle: false });
  const updater = createOptimizer('sgd');
  const machine = kind.create(tape, { topology, batches, updater, clip: [] });
  load(machine, data, graph, new Map());
  const { loss, rows } = machine.run(1, {
    step: 0,
    rate: () => 0,
    isRateConstant: true,
    penalty: {},
    stopping: undefined,
  });
  const read = ({ offset, units, perRow }: Place): Float64Array =>
    Float64Array.from({ length: perRow ? units * graph.batch : units }, (_, i) =>
      perRow
        ? machine.memory[offset + (i % units) * tape.lanes + Math.floor(i / units)]
        : machine.memory[offset + i],
    );
  const numbers = (places: ReadonlyMap<number, Place>): Numbers =>
    new Map([...places].map(([at, place]) => [graph.nodes[at].id, read(place)]));
  return { loss: loss / rows, values: numbers(tape.values), gradients: numbers(tape.gradients) };
}
