import { Fault, type FaultParts } from '@bp-graph/core';

/** At most so many faults are collected before a graph is refused. */
export const MAX_FAULTS = 100;

/** A graph is refused: every fault found, the first `MAX_FAULTS` of them. */
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

/** Collects faults, so that whoever made them sees them together and not one after the other. */
export class FaultList {
  readonly #faults: Fault[] = [];

  /** What `action` gives; nothing where it throws a fault, which is noted, or where enough have been noted. */
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

  /** Notes a fault. Its parts are only asked for while there is room, since finding a nearest name takes time. */
  add(parts: () => FaultParts): void {
    this.attempt(() => {
      throw new Fault(parts());
    });
  }

  /** @throws GraphFault if there is a fault. */
  stop(): void {
    if (this.#faults.length > 0) throw new GraphFault(this.#faults);
  }
}

/** The same fault, told by who knows which node it is about. */
export function inNode(error: unknown, id: string, op: string): Fault {
  const cause = error instanceof Error ? error : new Error(String(error));
  const parts = error instanceof Fault ? partsOf(error) : { what: `${op} failed: ${cause.message}` };
  const where = parts.where === undefined ? `node ${id}` : `node ${id}, ${parts.where}`;
  return new Fault({ ...parts, where }, { cause });
}

/** What a fault says, to be said again with more about it. */
export function partsOf({ what, where, found, expected }: Fault): FaultParts {
  return { what, where, expected, ...(found === undefined ? {} : { found }) };
}
