import type { Fault } from '@bp-graph/core';
import { CompiledDriver } from '../compile/compiled-driver.js';
import { machines, type MachineName } from '../compile/machines.js';
import { Uncompilable } from '../compile/uncompilable.js';
import type { Graph } from '../graph.js';
import type { Driver } from './driver.js';
import { PlainDriver } from './plain-driver.js';
import type { Stepper } from './stepper.js';

/** The ways in which training can run. */
export type Engine = 'plain' | MachineName;

/** All engines, in the order in which menus show them. */
export const ENGINES: readonly Engine[] = ['plain', ...machines.names];

/** A driver for an engine asked for: the plain one, with the reason, where the graph cannot run on that engine. */
export function createDriver(
  graph: Graph,
  stepper: Stepper,
  engine: Engine,
): { readonly driver: Driver; readonly refusal?: Fault } {
  const plain = new PlainDriver(stepper);
  if (engine === 'plain') return { driver: plain };
  try {
    return { driver: new CompiledDriver(graph, stepper, machines.get(engine, 'engine')) };
  } catch (refusal) {
    if (refusal instanceof Uncompilable) return { driver: plain, refusal };
    throw refusal;
  }
}
