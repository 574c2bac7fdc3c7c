import type { Graph } from '../graph.js';
import { Batches, type TrainingData } from '../train/batches.js';
import { presentRows, shownRows } from '../train/present-rows.js';
import { isPenalised } from '../train/penalising.js';
import type { Slot } from '../train/slot.js';
import type { Stepper } from '../train/stepper.js';
import { checkFloat32 } from './check-float32.js';
import { load } from './load.js';
import type { Machine, MachineKind } from './machine.js';
import type { PlanRequest } from './plan-request.js';
import { requestOf } from './request-of.js';
import type { Look, Tape } from './tape.js';

/** The current state of a graph and a run on it, from which machines of one kind are built. */
export class Blueprint {
  readonly request: PlanRequest;
  readonly batches: Batches;
  /** By position of the parameter. */
  readonly slots: ReadonlyMap<number, Slot>;
  readonly #graph: Graph;
  readonly #stepper: Stepper;
  readonly #kind: MachineKind;
  readonly #tables: TrainingData;

  constructor(graph: Graph, stepper: Stepper, kind: MachineKind) {
    this.#graph = graph;
    this.#stepper = stepper;
    this.#kind = kind;
    const batches = stepper.batches ?? new Batches(shownRows(graph), { shuffle: false }, graph.batch);
    const tables = batches.varies ? batches.data : presentRows(graph, stepper.batches);
    const slots = new Map(stepper.slots.map((slot): [number, Slot] => [slot.parameter.position, slot]));
    this.batches = batches;
    this.slots = slots;
    this.#tables = tables;
    this.request = requestOf(graph, kind, {
      rows: batches.fullSize,
      tables: new Map(Object.entries(tables).map(([id, { shape }]) => [graph.node(id).position, shape[0]])),
      varies: batches.varies,
      trains: (at) => slots.get(at)?.parameter.frozen === false,
      isPenalised: (at) => {
        const slot = slots.get(at);
        return slot !== undefined && isPenalised(slot.parameter, stepper.penalty);
      },
      states: Object.keys(stepper.updater.init(0)).length,
    });
  }

  /**
   * Builds a machine for a tape, and for the look program if there is one, with its memory filled.
   * @throws Unfit if it needs more memory than there is, or a number is beyond its range; nothing has been allocated then.
   */
  build(tape: Tape, look: Look | undefined): Machine {
    const { topology } = this.#graph;
    const { clip, updater } = this.#stepper;
    const whole = look?.tape ?? tape;
    if (this.#kind.bytes === 4) checkFloat32(whole, this.#tables, this.#graph, this.slots);
    const machine = this.#kind.create(whole, {
      topology,
      batches: this.batches,
      updater,
      clip,
      ...(look === undefined ? {} : { look }),
    });
    load(machine, this.#tables, this.#graph, this.slots);
    return machine;
  }
}
