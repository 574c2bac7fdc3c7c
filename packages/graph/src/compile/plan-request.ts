import type { Topology } from '../topology.js';
import type { MachineKind } from './machine.js';
import type { ParameterRoles } from './parameter-block.js';

/** What is planned, and for which kind of engine. */
export interface PlanRequest extends ParameterRoles {
  readonly topology: Topology;
  /** Weights of the scalars in the total loss, by position. */
  readonly objective: ReadonlyMap<number, number>;
  /** Rows of a full batch. */
  readonly rows: number;
  /** How many rows of data there are, by position of the input or target they go to. */
  readonly tables: ReadonlyMap<number, number>;
  /** Whether a batch holds other rows than the one before; otherwise the data stand where the graph reads them. */
  readonly varies: boolean;
  /** Units of a node that are held, and at what. */
  readonly held: (position: number) => ReadonlyMap<number, number>;
  /** Arrays of optimiser state. */
  readonly states: number;
  /** How many numbers the engine computes at once. */
  readonly width: number;
  /** Whether the engine has this instruction; where it has not, the core function is called. */
  readonly has: MachineKind['has'];
  /** Gives every value and gradient a place of its own, to be looked at. */
  readonly keep?: boolean;
}
