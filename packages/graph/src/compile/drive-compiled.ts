import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Driver, RunOfSteps } from '../train/driver.js';
import { PlainDriver } from '../train/plain-driver.js';
import type { Stepper } from '../train/stepper.js';
import { CompiledDriver } from './compiled-driver.js';
import type { MachineKind } from './machine.js';
import { Uncompilable } from './uncompilable.js';

/**
 * A driver on the first of these machines that is supported here; the plain driver, with the reason, if none is or the graph
 * cannot be compiled.
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
  return new FallbackDriver(graph, stepper, () => new CompiledDriver(graph, stepper, kind, refusal));
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
      // Planning a tape changes nothing, so the plain driver can take over.
      if (!(reason instanceof Uncompilable)) throw reason;
      this.#driver = this.#plain(reason);
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
    try {
      const driver = this.#compile();
      this.#stand = undefined;
      return driver;
    } catch (reason) {
      if (!(reason instanceof Fault)) throw reason;
      return this.#plain(reason);
    }
  }

  #plain(reason: Fault): Driver {
    this.#stand = this.#present;
    return new PlainDriver(this.#stepper, reason);
  }
}
