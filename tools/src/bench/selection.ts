import { Fault, nearestName } from '@bp-graph/core';
import type { Cost } from './cost/cost.js';
import { costs } from './cost/index.js';
import { workloads } from './workload/index.js';
import type { Workload } from './workload/workload.js';

/** What to measure. */
export interface Selection {
  readonly workloads: readonly Workload[];
  readonly costs: readonly Cost[];
}

/**
 * The workloads and costs of these names, ignoring case; all of them without names.
 *
 * @throws Fault for an unknown name.
 */
export function select(names?: readonly string[]): Selection {
  if (names === undefined) return { workloads: [...workloads], costs: [...costs] };
  const known = new Map([...workloads.names, ...costs.names].map((name) => [name.toLowerCase(), name]));
  const asked = names.map((name) => {
    const found = known.get(name.toLowerCase());
    if (found !== undefined) return found;
    throw new Fault({
      what: 'unknown workload',
      where: '--only',
      found: name,
      expected: `one of ${[...known.values()].join(', ')}`,
      nearest: known.get(nearestName(name.toLowerCase(), [...known.keys()]) ?? ''),
    });
  });
  const wanted = ({ name }: Workload | Cost): boolean => asked.includes(name);
  return { workloads: [...workloads].filter(wanted), costs: [...costs].filter(wanted) };
}
