import type { NodeSnapshot } from '@bp-graph/graph';
import type { Grain } from '../detail.js';
import { activationView } from './activation.js';
import { briefView } from './brief.js';
import { combinationView } from './combination.js';
import { defaultView } from './default.js';
import { gatherView } from './gather.js';
import { leafView } from './leaf.js';
import { lossView } from './loss.js';
import { neuronView } from './neuron.js';
import { parameterView } from './parameter.js';
import type { View } from './view.js';
import { weightedSumView } from './weighted-sum.js';
import { wholeView } from './whole.js';

/** All views. The first of matching grain that can draw the nodes is used. */
export const views: readonly View[] = [
  gatherView,
  parameterView,
  wholeView,
  briefView,
  neuronView,
  weightedSumView,
  activationView,
  combinationView,
  leafView,
  lossView,
  defaultView,
];

/** The view for the nodes of one glyph. */
export function viewFor(nodes: readonly NodeSnapshot[], grain: Grain): View {
  const fits = (view: View): boolean => view.grain === 'any' || (view.grain ?? 'full') === grain;
  return views.find((view) => fits(view) && view.draws(nodes)) ?? defaultView;
}

export { chipMarks, chipSize } from './chip.js';
export type { Outline, Plan, View } from './view.js';
