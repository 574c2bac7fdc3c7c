import { Fault, nearestName } from '@bp-graph/core';
import { bpGraph } from './bp-graph.js';
import { ownEngines } from './bp-graph/engines.js';
import { brain } from './brain.js';
import type { Candidate } from './candidate.js';
import { convnet } from './convnet.js';
import { hand } from './hand.js';
import { jax } from './jax.js';
import { micrograd } from './micrograd.js';
import { mlMatrix } from './ml-matrix.js';
import { tfjs } from './tfjs.js';

/** All candidates; ours come first, one for each engine. */
export const candidates: readonly Candidate[] = [
  ...ownEngines.map(bpGraph),
  hand,
  jax,
  tfjs,
  brain,
  convnet,
  mlMatrix,
  micrograd,
];

/**
 * The candidates of these names, with all of their engines.
 *
 * @throws Fault for an unknown name.
 */
export function selectCandidates(names: readonly string[]): readonly Candidate[] {
  const known = [...new Set(candidates.map(({ name }) => name))];
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new Fault({
      what: 'unknown candidate',
      where: '--candidates',
      found: name,
      expected: `one of ${known.join(', ')}`,
      nearest: nearestName(name, known),
    });
  }
  return candidates.filter(({ name }) => names.includes(name));
}
