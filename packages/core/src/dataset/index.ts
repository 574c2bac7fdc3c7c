import { type Family, family, resolve } from '../family.js';
import { checkerboard } from './checkerboard.js';
import { circle } from './circle.js';
import { classify2dCircle } from './classify2d-circle.js';
import { classify2dRandom } from './classify2d-random.js';
import { classify2dSimple } from './classify2d-simple.js';
import { classify2dSpiral } from './classify2d-spiral.js';
import type { Dataset } from './dataset.js';
import { gauss } from './gauss.js';
import { moons } from './moons.js';
import { regGauss } from './reg-gauss.js';
import { regPlane } from './reg-plane.js';
import { rings } from './rings.js';
import { spiral } from './spiral.js';
import { spirals } from './spirals.js';
import { xor } from './xor.js';
import { yinYang } from './yin-yang.js';

const members = [
  circle,
  xor,
  gauss,
  spiral,
  regPlane,
  regGauss,
  moons,
  yinYang,
  spirals,
  rings,
  checkerboard,
  classify2dSimple,
  classify2dCircle,
  classify2dSpiral,
  classify2dRandom,
] as const;

export type DatasetName = (typeof members)[number]['name'];

/** All data sets of points in the plane, in the order in which menus show them. */
export const datasets: Family<Dataset<DatasetName>> = family('data set', members);

/** The data set of that name, or a custom definition, returned unchanged. */
export function datasetOf(choice: DatasetName | Dataset, where?: string): Dataset {
  return resolve<Dataset>(choice, datasets, where);
}

export { type Dataset, type DatasetDefinition, defineClasses, defineRegression } from './dataset.js';
export type { Point } from './points.js';
export { type Samples, samplesOf, shuffledSamples, takeRows } from './samples.js';
export { splitSamples } from './split.js';
export { type Standardisation, standardisationOf, standardise } from './standardise.js';
export { oneHotTargets, signedTargets } from './targets.js';
