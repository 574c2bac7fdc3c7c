import type { EngineValue } from './train/driver.js';
import { engineNamed } from './train/create-driver.js';

/**
 * An engine for sessions: `createSession(graph, { engine: engine('typescript') })`. A graph that the engine does not support
 * runs on the plain one.
 *
 * A separate entry point, so that a page loads the compiler only if it compiles something.
 *
 * @throws Fault for an unknown name.
 */
export function engine(name: string): EngineValue {
  return engineNamed(name);
}
