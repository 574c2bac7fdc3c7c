import type { Topology } from '../topology.js';
import type { MachineKind } from './machine.js';
import type { ParameterRoles } from './parameter-block.js';

/** What to plan, and for which kind of engine. */
export interface PlanRequest extends ParameterRoles {
  readonly topology: Topology;
  /** Weights of the scalars in the total loss, by position. */
  readonly objective: ReadonlyMap<number, number>;
  /** The size of a full batch. */
  readonly rows: number;
  /** The number of data rows, by position of the input or target they go to. */
  readonly tables: ReadonlyMap<number, number>;
  /** Whether batches differ from step to step; if not, the data are stored at the values of their nodes. */
  readonly varies: boolean;
  /** The clamped units of a node, and their numbers. */
  readonly held: (position: number) => ReadonlyMap<number, number>;
  /** The number of arrays of optimiser state. */
  readonly states: number;
  /** How many numbers the engine computes at once. */
  readonly width: number;
  /** Whether the engine supports an instruction; otherwise the core function is called. */
  readonly has: MachineKind['has'];
  /** Gives every value and gradient its own memory, so that all can be inspected after a run. */
  readonly keep?: boolean;
}
