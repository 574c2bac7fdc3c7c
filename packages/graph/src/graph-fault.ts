import { Fault, type FaultParts } from '@bp-graph/core';

/** The most faults collected before a graph is rejected. */
export const MAX_FAULTS = 100;

/** A graph was rejected: holds every fault found, up to `MAX_FAULTS`. */
export class GraphFault extends Fault {
  override readonly name = 'GraphFault';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    super({ ...partsOf(first), what: `${first.what}${more}`, nearest: first.nearest });
    this.faults = faults;
  }
}

/** Collects faults, so that the user sees all of them together and not one after the other. */
export class FaultList {
  readonly #faults: Fault[] = [];

  /** Returns the result of `action`; undefined if it throws a fault, which is recorded, or once the list is full. */
  attempt<T>(action: () => T): T | undefined {
    if (this.#faults.length >= MAX_FAULTS) return undefined;
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#faults.push(error);
      return undefined;
    }
  }

  /** Records a fault. The parts are built only while there is room, since finding a nearest name takes time. */
  add(parts: () => FaultParts): void {
    this.attempt(() => {
      throw new Fault(parts());
    });
  }

  /** @throws GraphFault if any fault was recorded. */
  stop(): void {
    if (this.#faults.length > 0) throw new GraphFault(this.#faults);
  }
}

/** The same fault with the node it is about. */
export function inNode(error: unknown, id: string, op: string): Fault {
  const cause = error instanceof Error ? error : new Error(String(error));
  const parts = error instanceof Fault ? partsOf(error) : { what: `${op} failed: ${cause.message}` };
  const where = parts.where === undefined ? `node ${id}` : `node ${id}, ${parts.where}`;
  return new Fault({ ...parts, where }, { cause });
}

/** The fault for gradients of a loss that there is not. @param expected What it lacks. */
export function nothingToDifferentiate(expected = 'a g.loss or a scalar node at the end'): Fault {
  return new Fault({ what: 'nothing to differentiate', expected });
}

/** The parts of a fault, to build a more specific one from. */
export function partsOf({ what, where, found, expected }: Fault): FaultParts {
  return { what, where, expected, ...(found === undefined ? {} : { found }) };
}
