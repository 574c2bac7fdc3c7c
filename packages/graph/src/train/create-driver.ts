import { unknownName } from '@bp-graph/core';
import { driveCompiled } from '../compile/drive-compiled.js';
import { machines, type MachineName } from '../compile/machines.js';
import type { Graph } from '../graph.js';
import type { Driver, EngineValue } from './driver.js';
import { PlainDriver } from './plain-driver.js';
import type { Stepper } from './stepper.js';

/**
 * The engines: `plain` computes on the graph itself, the others on a tape that the graph is compiled to; `auto` is the first
 * of these that is supported here.
 */
export type Engine = 'auto' | 'plain' | MachineName;

/** All engines, in the order in which menus show them. */
export const ENGINES: readonly Exclude<Engine, 'auto'>[] = ['plain', ...machines.names];

/**
 * A driver for the requested engine. If the engine is not supported here, the next one is used, and if the graph cannot be
 * compiled, the plain one; the driver gives the reason.
 */
export function createDriver(graph: Graph, stepper: Stepper, engine: Engine): Driver {
  if (engine === 'plain') return new PlainDriver(stepper);
  const kinds = [...machines];
  if (engine === 'auto') return driveCompiled(graph, stepper, kinds);
  // The requested machine and those after it in the list, the last of which runs everywhere.
  const from = kinds.indexOf(machines.get(engine));
  return driveCompiled(graph, stepper, kinds.slice(from), engine);
}

/** The engine of that name as a value. @throws Fault for an unknown name. */
export function engineNamed(name: string): EngineValue {
  const all: readonly Engine[] = ['auto', ...ENGINES];
  const known = all.find((each) => each === name);
  if (known === undefined) throw unknownName('engine', 'engine', name, all);
  const make: EngineValue = (graph, stepper) => createDriver(graph, stepper, known);
  return Object.assign(make, { asked: known });
}
