import { isGraph, isSession } from '@bp-graph/graph';
import type { PictureWords } from './scene/words.js';

/** What is wrong with what a script has put into an element. */
export function wrongType(session: unknown, graph: unknown, words: PictureWords): string | undefined {
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  if (given(session) && !isSession(session)) return words.wrongType('session');
  if (given(graph) && !isGraph(graph)) return words.wrongType('graph');
  return undefined;
}
