import { callable, checkArgument, generator, text } from '../argument.js';
import { type AttributeRule, type AttributeRules, countRule, numberRule } from '../attributes.js';
import { checkDefinition, type FieldChecks, optional, ruleTable } from '../definition.js';
import type { Named } from '../family.js';
import type { Task } from '../metric/index.js';
import { type AnyOptions, completeOptions, type OptionsOf } from '../options.js';
import type { Random } from '../random.js';
import type { Point } from './points.js';
import { type Samples, samplesOf } from './samples.js';

/**
 * A generator of labelled points in the plane. In formulas U(a, b) is the uniform and N(μ, s) the normal distribution
 * with standard deviation s.
 */
export interface Dataset<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** The name that menus show. */
  readonly title: string;
  readonly task: Task;
  readonly options: AttributeRules;
  /**
   * The points, class by class for a classification task: shuffle them before splitting.
   * @throws Fault for an unknown option or an invalid value.
   */
  make(random: Random, options?: Partial<O>, where?: string): Samples;
}

/** The definition that `defineClasses` and `defineRegression` take. */
export interface DatasetDefinition<N extends string, R extends AttributeRules> {
  readonly name: N;
  readonly title: string;
  readonly options: R;
  /** The number of classes; 0 for regression. */
  classes(this: void, options: OptionsOf<R>): number;
  points(this: void, random: Random, options: OptionsOf<R>): readonly Point[];
}

/** The same with the number of classes optional. */
type PointsDefinition<N extends string, R extends AttributeRules> = Omit<DatasetDefinition<N, R>, 'classes'> &
  Partial<Pick<DatasetDefinition<N, R>, 'classes'>>;

/**
 * A classification data set, with two classes by default.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function defineClasses<const N extends string, R extends AttributeRules>(
  definition: PointsDefinition<N, R>,
): Dataset<N, OptionsOf<R>> {
  return define('classification', definition, () => 2);
}

/**
 * A regression data set.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function defineRegression<const N extends string, R extends AttributeRules>(
  definition: Omit<DatasetDefinition<N, R>, 'classes'>,
): Dataset<N, OptionsOf<R>> {
  return define('regression', definition, () => 0);
}

/** The noise option of the playground's data sets: its slider in hundredths, where it goes up to 0.5. */
export const playgroundNoise = numberRule('noise level; 0.5 is a lot', 0, 0, 1);

/** The option for the number of points, up to a million. */
export function pointsRule(value: number): AttributeRule<number> {
  const rule = countRule('number of points', 1, value);
  return {
    ...rule,
    expected: 'a whole number from 1 to 1,000,000',
    allows: (v) => rule.allows(v) && (v as number) <= 1e6,
  };
}

function define<N extends string, R extends AttributeRules>(
  task: Task,
  definition: PointsDefinition<N, R>,
  standard: () => number,
): Dataset<N, OptionsOf<R>> {
  checkDefinition(definition, FIELDS, 'data set');
  const { points, classes = standard, ...facts } = definition;
  return {
    ...facts,
    task,
    make(random, given: AnyOptions = {}, where = facts.name) {
      checkArgument(random, 'generator', generator, where);
      const options = completeOptions(facts.options, given, where);
      return samplesOf(points(random, options), classes(options));
    },
  };
}

const FIELDS: FieldChecks<DatasetDefinition<string, AttributeRules>> = {
  name: text,
  title: text,
  options: ruleTable,
  classes: optional(callable),
  points: callable,
};
