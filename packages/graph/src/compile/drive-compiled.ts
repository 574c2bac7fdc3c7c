import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { DriverAndRefusal } from '../train/driver.js';
import { PlainDriver } from '../train/plain-driver.js';
import type { Stepper } from '../train/stepper.js';
import { CompiledDriver } from './compiled-driver.js';
import type { MachineKind } from './machine.js';

/**
 * A driver by the first of these machines that can run here; the plain one, with the reason, where none can, or where the
 * graph cannot be compiled.
 * @param asked The machine that was asked for, where another one is to take its place with a reason only.
 */
export function driveCompiled(
  graph: Graph,
  stepper: Stepper,
  kinds: readonly MachineKind[],
  asked?: string,
): DriverAndRefusal {
  // Whether one can run costs compiling it, so that nobody is asked in vain.
  const kind = kinds.find((each) => each.isAvailable());
  const wanted = kinds.find(({ name }) => name === asked);
  if (kind === undefined) return { driver: new PlainDriver(stepper), refusal: cannotRun(wanted) };
  try {
    const driver = new CompiledDriver(graph, stepper, kind);
    return wanted === undefined || kind === wanted ? { driver } : { driver, refusal: cannotRun(wanted) };
  } catch (reason) {
    if (!(reason instanceof Fault)) throw reason;
    return { driver: new PlainDriver(stepper), refusal: reason };
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
