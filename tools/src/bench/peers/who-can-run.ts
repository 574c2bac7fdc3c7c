import { Fault } from '@bp-graph/core';
import type { Candidate } from '../candidate/candidate.js';
import { ensurePeers } from './install.js';

/**
 * The candidates that can run: where the libraries cannot be installed, that is told and they are left out.
 * @throws Fault where nobody is left.
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
