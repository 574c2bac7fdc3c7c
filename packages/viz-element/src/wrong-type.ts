import type { PictureWords } from './scene/words.js';
import { isSession } from './session-controller.js';

/** What is wrong with what a script has put into an element. */
export function wrongType(session: unknown, graph: unknown, words: PictureWords): string | undefined {
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  if (given(session) && !isSession(session)) return words.wrongType('session');
  const isGraph = typeof graph === 'object' && graph !== null && 'wave$' in graph && 'nodes' in graph;
  if (given(graph) && !isGraph) return words.wrongType('graph');
  return undefined;
}
