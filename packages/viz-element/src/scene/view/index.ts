import type { NodeSnapshot } from '@bp-graph/graph';
import { activationView } from './activation.js';
import { combinationView } from './combination.js';
import { defaultView } from './default.js';
import { gatherView } from './gather.js';
import { leafView } from './leaf.js';
import { lossView } from './loss.js';
import { neuronView } from './neuron.js';
import { parameterView } from './parameter.js';
import type { View } from './view.js';
import { weightedSumView } from './weighted-sum.js';

/** All drawings; of those that can draw a node the first is taken. */
export const views: readonly View[] = [
  neuronView,
  weightedSumView,
  activationView,
  gatherView,
  combinationView,
  leafView,
  parameterView,
  lossView,
  defaultView,
];

/** The drawing for one or more nodes in one glyph. */
export function viewFor(nodes: readonly NodeSnapshot[]): View {
  return views.find((view) => view.draws(nodes)) ?? defaultView;
}

export { chipMarks, chipSize } from './chip.js';
export type { Outline, Plan, View } from './view.js';
