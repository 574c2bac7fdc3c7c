import { family, type NameOf } from '../family.js';
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

/** All combinations, in the order in which menus show them. */
export const combinations = family('combination', [
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
]);

export type CombinationName = NameOf<typeof combinations>;

export { elementwise, equalShapes, type Combination, type ElementwiseDefinition } from './combination.js';
export { overUnits, type OverUnitsDefinition } from './over-units.js';
