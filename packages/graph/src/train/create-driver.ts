import { Fault } from '@bp-graph/core';
import { CompiledDriver } from '../compile/compiled-driver.js';
import type { MachineKind } from '../compile/machine.js';
import { machines, type MachineName } from '../compile/machines.js';
import type { Graph } from '../graph.js';
import type { Driver } from './driver.js';
import { PlainDriver } from './plain-driver.js';
import type { Stepper } from './stepper.js';

/**
 * The ways in which training can run: `plain` on the graph itself, the others on a tape the graph is compiled to; `auto`
 * is the first of them that can run here.
 */
export type Engine = 'auto' | 'plain' | MachineName;

/** All engines, in the order in which menus show them. */
export const ENGINES: readonly Exclude<Engine, 'auto'>[] = ['plain', ...machines.names];

/**
 * A driver for an engine asked for. Where that engine cannot run here the next one takes its place, and where the graph
 * cannot be compiled the plain one, with the reason.
 * @throws Fault for an unknown engine.
 */
export function createDriver(
  graph: Graph,
  stepper: Stepper,
  engine: Engine,
): { readonly driver: Driver; readonly refusal?: Fault } {
  if (engine === 'plain') return { driver: new PlainDriver(stepper) };
  // Whether one can run costs compiling it, so that nobody is asked in vain.
  const kind = firstAvailable(candidates(engine));
  const refusal =
    engine === 'auto' || kind.name === engine
      ? {}
      : {
          refusal: new Fault({
            what: 'engine cannot run here',
            where: 'engine',
            found: engine,
            expected: 'WebAssembly, allowed by the page',
          }),
        };
  try {
    return { driver: new CompiledDriver(graph, stepper, kind), ...refusal };
  } catch (reason) {
    if (!(reason instanceof Fault)) throw reason;
    return { driver: new PlainDriver(stepper), refusal: reason };
  }
}

/** The last of them can run everywhere. */
function firstAvailable(kinds: readonly MachineKind<MachineName>[]): MachineKind<MachineName> {
  return kinds.find((kind) => kind.isAvailable()) ?? kinds[kinds.length - 1];
}

/** The machine asked for and those after it in the list. */
function candidates(engine: Exclude<Engine, 'plain'>) {
  const kinds = [...machines];
  if (engine === 'auto') return kinds;
  return kinds.slice(kinds.indexOf(machines.get(engine, 'engine')));
}
