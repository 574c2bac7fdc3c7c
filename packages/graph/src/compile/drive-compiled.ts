import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Driver, RunOfSteps } from '../train/driver.js';
import { PlainDriver } from '../train/plain-driver.js';
import type { Stepper } from '../train/stepper.js';
import { CompiledDriver } from './compiled-driver.js';
import type { MachineKind } from './machine.js';
import { Uncompilable } from './uncompilable.js';
import { Unfit } from './unfit.js';

/**
 * A driver on the first of these machines that is supported here; the plain driver, with the reason, if none is or the graph
 * cannot be compiled. A run that the machine has no room for fails when it begins, unless no machine was requested by name and
 * another one with the same numbers has room.
 * @param asked The name of the requested machine; if another one is used, the driver gives the reason.
 */
export function driveCompiled(
  graph: Graph,
  stepper: Stepper,
  kinds: readonly MachineKind[],
  asked?: string,
): Driver {
  // Checking support means compiling the binary, so check no more than necessary.
  const kind = kinds.find((each) => each.isAvailable());
  const wanted = kinds.find(({ name }) => name === asked);
  if (kind === undefined) return new PlainDriver(stepper, cannotRun(wanted));
  const refusal = wanted === undefined || kind === wanted ? undefined : cannotRun(wanted);
  const others = kinds.slice(kinds.indexOf(kind) + 1).filter(({ bytes }) => bytes === kind.bytes);
  const roomier = asked === undefined ? others : [];
  return new FallbackDriver(graph, stepper, () => compiled(graph, stepper, [kind, ...roomier], refusal));
}

/** A driver on the first of these machines that has room for the run. */
function compiled(
  graph: Graph,
  stepper: Stepper,
  [kind, ...others]: readonly MachineKind[],
  refusal?: Fault,
): Driver {
  try {
    return new CompiledDriver(graph, stepper, kind, refusal);
  } catch (reason) {
    if (!(reason instanceof Unfit) || others.length === 0) throw reason;
    return compiled(graph, stepper, others, reason);
  }
}

function cannotRun(kind?: MachineKind): Fault {
  return new Fault({
    what: 'engine cannot run here',
    where: 'engine',
    found: kind?.name,
    expected: kind?.needs ?? 'WebAssembly, allowed by the page',
  });
}

/**
 * Takes steps on a tape if the graph can be compiled, and on the graph itself if not. Which of the two may change between
 * calls, through clamps and inputs.
 */
class FallbackDriver implements Driver {
  readonly #graph: Graph;
  readonly #stepper: Stepper;
  readonly #compile: () => Driver;
  #driver: Driver;
  /** The state of the graph and the run when the graph could not be compiled, or after the last steps taken on it since. */
  #stand: string | undefined;

  constructor(graph: Graph, stepper: Stepper, compile: () => Driver) {
    this.#graph = graph;
    this.#stepper = stepper;
    this.#compile = compile;
    this.#driver = this.#made();
  }

  get engine(): string {
    return this.#driver.engine;
  }

  get refusal(): Fault | undefined {
    return this.#driver.refusal;
  }

  run(end: number, initialLoss?: number): RunOfSteps {
    if (this.#stand !== undefined && this.#stand !== this.#present) this.#driver = this.#made();
    try {
      return this.#driver.run(end, initialLoss);
    } catch (reason) {
      if (this.#stand !== undefined || !isOfPlan(reason)) throw reason;
      // Planning a tape changes nothing, so another driver can take over.
      this.#driver = this.#made();
      return this.#driver.run(end, initialLoss);
    } finally {
      if (this.#stand !== undefined) this.#stand = this.#present;
    }
  }

  dispose(): void {
    this.#driver.dispose();
  }

  get #present(): string {
    return [this.#graph.wave, this.#graph.roleNumber, this.#stepper.moves].join();
  }

  #made(): Driver {
    this.#stand = undefined;
    try {
      return this.#compile();
    } catch (reason) {
      if (!(reason instanceof Fault)) throw reason;
      if (reason instanceof Unfit) return new UnfitDriver(reason);
      this.#stand = this.#present;
      return new PlainDriver(this.#stepper, reason);
    }
  }
}

/** Whether an error comes from planning a tape, and not from its steps. */
function isOfPlan(reason: unknown): boolean {
  return reason instanceof Uncompilable || reason instanceof Unfit;
}

/** Takes no steps: the engine has no room for the run. Whether it has by now is found out with every attempt. */
class UnfitDriver implements Driver {
  readonly engine = 'none';
  readonly refusal: Unfit;

  constructor(refusal: Unfit) {
    this.refusal = refusal;
  }

  run(): never {
    throw this.refusal;
  }

  dispose(): void {
    // Nothing has been allocated.
  }
}
