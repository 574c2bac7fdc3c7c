import { type Family, family } from '../family.js';
import { accuracy } from './accuracy.js';
import { f1 } from './f1.js';
import type { Metric } from './metric.js';
import { precision } from './precision.js';
import { rSquared } from './r-squared.js';
import { recall } from './recall.js';

const members = [accuracy, precision, recall, f1, rSquared] as const;

export type MetricName = (typeof members)[number]['name'];

/** All metrics, in the order in which menus show them. */
export const metrics: Family<Metric<MetricName>> = family('metric', members);

export {
  type ClassificationDefinition,
  type DecisionOptions,
  defineClassification,
} from './classification.js';
export { type ConfusionMatrix, confusionMatrix } from './confusion-matrix.js';
export { f1PerClass } from './f1.js';
export type { Metric, Task } from './metric.js';
export { precisionPerClass } from './precision.js';
export { recallPerClass } from './recall.js';
