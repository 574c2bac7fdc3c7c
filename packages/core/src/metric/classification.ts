import { anyNumber, callable, checkArgument, text } from '../argument.js';
import { numberRule } from '../attributes.js';
import { checkDefinition, type FieldChecks } from '../definition.js';
import { type AnyOptions, completeOptions } from '../options.js';
import { type ConfusionMatrix, confusionMatrix } from './confusion-matrix.js';
import type { Metric } from './metric.js';

/** Options common to all classification metrics. */
export interface DecisionOptions {
  /** The output above which a single unit decides for class 1: 0.5 for probabilities, 0 for logits and for tanh. */
  readonly threshold: number;
}

/** The definition that `defineClassification` takes: a function of the confusion matrix. */
export interface ClassificationDefinition<N extends string> {
  readonly name: N;
  readonly title: string;
  readonly formula: string;
  of(this: void, matrix: ConfusionMatrix): number;
}

const options = { threshold: numberRule('decision threshold of a single output unit', 0.5) };

/**
 * A classification metric.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function defineClassification<const N extends string>(
  definition: ClassificationDefinition<N>,
): Metric<N, DecisionOptions> {
  checkDefinition(definition, FIELDS, 'metric');
  const { of, ...facts } = definition;
  return {
    ...facts,
    task: 'classification',
    options,
    measure(outputs, targets, given: AnyOptions = {}, where = facts.name) {
      const { threshold } = completeOptions(options, given, where);
      const figure = of(confusionMatrix(outputs, targets, threshold));
      checkArgument(figure, 'figure', anyNumber, where);
      return figure;
    },
  };
}

const FIELDS: FieldChecks<ClassificationDefinition<string>> = {
  name: text,
  title: text,
  formula: text,
  of: callable,
};
