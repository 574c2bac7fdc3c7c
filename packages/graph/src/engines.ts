import { unknownName } from '@bp-graph/core';
import { createDriver, ENGINES } from './train/create-driver.js';
import type { EngineValue } from './train/driver.js';

/**
 * An engine as sessions take it: `createSession(graph, { engine: engine('typescript') })`. A graph that cannot run on it
 * runs plain.
 *
 * This is an entry of its own, so that a page loads the compiler only when something is to be compiled.
 *
 * @throws Fault for an unknown name.
 */
export function engine(name: string): EngineValue {
  const known = name === 'auto' ? name : ENGINES.find((each) => each === name);
  if (known !== undefined) {
    const make: EngineValue = (graph, stepper) => createDriver(graph, stepper, known);
    return Object.assign(make, { asked: known });
  }
  throw unknownName('engine', 'engine', name, ['auto', ...ENGINES]);
}
