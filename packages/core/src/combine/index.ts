import { family } from '../family.js';
import type { Combination } from './combination.js';
import { add } from './add.js';
import { concat } from './concat.js';
import { divide } from './divide.js';
import { dot } from './dot.js';
import { dropout } from './dropout.js';
import { layerNormalisation } from './layer-normalisation.js';
import { mean } from './mean.js';
import { multiply } from './multiply.js';
import { scale } from './scale.js';
import { slice } from './slice.js';
import { stopGradient } from './stop-gradient.js';
import { subtract } from './subtract.js';
import { sum } from './sum.js';
import { weightedTotal } from './weighted-total.js';

const list = [
  add,
  subtract,
  multiply,
  divide,
  scale,
  concat,
  slice,
  sum,
  mean,
  dot,
  layerNormalisation,
  dropout,
  stopGradient,
  weightedTotal,
] as const;

export type CombinationName = (typeof list)[number]['name'];

/** All combinations, in the order in which menus show them. */
export const combinations = family<Combination<CombinationName>>('combination', list);

export { elementwise, equalShapes, type Combination, type ElementwiseDefinition } from './combination.js';
export { dropoutMask, dropoutWords, keptFactor, type DropoutAttributes } from './dropout.js';
export { LEAST_VARIANCE } from './layer-normalisation.js';
export { overUnits, type OverUnitsDefinition } from './over-units.js';
