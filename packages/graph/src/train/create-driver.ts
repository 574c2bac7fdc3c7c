import { unknownName } from '@bp-graph/core';
import { driveCompiled } from '../compile/drive-compiled.js';
import { machines, type MachineName } from '../compile/machines.js';
import type { Graph } from '../graph.js';
import type { DriverAndRefusal } from './driver.js';
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
export function createDriver(graph: Graph, stepper: Stepper, engine: Engine): DriverAndRefusal {
  if (engine === 'plain') return { driver: new PlainDriver(stepper) };
  const kinds = [...machines];
  if (engine === 'auto') return driveCompiled(graph, stepper, kinds);
  // The machine asked for and those after it in the list, the last of which can run everywhere.
  if (!machines.has(engine)) throw unknownName('engine', 'engine', engine, ['auto', ...ENGINES]);
  const from = kinds.indexOf(machines.get(engine));
  return driveCompiled(graph, stepper, kinds.slice(from), engine);
}
