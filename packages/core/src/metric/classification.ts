import { anyNumber, callable, checkArgument, text } from '../argument.js';
import { numberRule } from '../attributes.js';
import { checkDefinition, type FieldChecks } from '../definition.js';
import { type AnyOptions, completeOptions } from '../options.js';
import { type ConfusionMatrix, confusionMatrix } from './confusion-matrix.js';
import type { Metric } from './metric.js';

/** What every metric of classification may be told. */
export interface DecisionOptions {
  /** Above which output a single unit says class 1: 0.5 for probabilities, 0 for logits and for tanh. */
  readonly threshold: number;
}

/** What the definition of a metric of classification states: a function of the confusion matrix. */
export interface ClassificationDefinition<N extends string> {
  readonly name: N;
  readonly title: string;
  readonly formula: string;
  of(this: void, matrix: ConfusionMatrix): number;
}

const options = { threshold: numberRule('decision threshold of a single output unit', 0.5) };

/**
 * A metric of classification.
 * @throws Fault for a field that is missing, wrong or unknown.
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
