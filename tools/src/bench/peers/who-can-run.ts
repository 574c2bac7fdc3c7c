import { Fault } from '@bp-graph/core';
import type { Candidate } from '../candidate/candidate.js';
import { ensurePeers } from './install.js';

/**
 * The candidates that can run: if the libraries cannot be installed, reports that and leaves them out.
 *
 * @throws Fault if nobody is left.
 */
export function whoCanRun(
  candidates: readonly Candidate[],
  tell: (text: string) => void,
  install: (tell: (text: string) => void) => void = ensurePeers,
): readonly Candidate[] {
  const others = candidates.filter(({ peer }) => peer !== true);
  if (others.length === candidates.length) return candidates;
  try {
    install(tell);
    return candidates;
  } catch (fault) {
    if (!(fault instanceof Fault) || others.length === 0) throw fault;
    tell(`${fault.message}; continuing with ${[...new Set(others.map(({ name }) => name))].join(', ')}`);
    return others;
  }
}
