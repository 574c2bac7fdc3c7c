import type { EngineValue } from './train/driver.js';
import { engineNamed } from './train/create-driver.js';

/**
 * An engine as sessions take it: `createSession(graph, { engine: engine('typescript') })`. A graph that cannot run on it
 * runs plain.
 *
 * This is an entry of its own, so that a page loads the compiler only when something is to be compiled.
 *
 * @throws Fault for an unknown name.
 */
export function engine(name: string): EngineValue {
  return engineNamed(name);
}
