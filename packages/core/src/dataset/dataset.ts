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
 * Points of the plane to learn from, made anew from random numbers. In formulas U(a, b) is the uniform and N(μ, s) the
 * normal distribution of standard deviation s.
 */
export interface Dataset<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** As a menu shows it. */
  readonly title: string;
  readonly task: Task;
  readonly options: AttributeRules;
  /**
   * The points, class by class where it has classes: shuffle them before they are split.
   * @throws Fault for an unknown option or a value it does not allow.
   */
  make(random: Random, options?: Partial<O>, where?: string): Samples;
}

/** What the definition of a data set states. */
export interface DatasetDefinition<N extends string, R extends AttributeRules> {
  readonly name: N;
  readonly title: string;
  readonly options: R;
  /** How many classes it has; 0 where numbers are to be learned. */
  classes(this: void, options: OptionsOf<R>): number;
  points(this: void, random: Random, options: OptionsOf<R>): readonly Point[];
}

/** The same, where the count of classes goes without saying. */
type PointsDefinition<N extends string, R extends AttributeRules> = Omit<DatasetDefinition<N, R>, 'classes'> &
  Partial<Pick<DatasetDefinition<N, R>, 'classes'>>;

/**
 * A data set whose points have classes, two unless it says otherwise.
 * @throws Fault for a field that is missing, wrong or unknown.
 */
export function defineClasses<const N extends string, R extends AttributeRules>(
  definition: PointsDefinition<N, R>,
): Dataset<N, OptionsOf<R>> {
  return define('classification', definition, () => 2);
}

/**
 * A data set whose points have numbers.
 * @throws Fault for a field that is missing, wrong or unknown.
 */
export function defineRegression<const N extends string, R extends AttributeRules>(
  definition: Omit<DatasetDefinition<N, R>, 'classes'>,
): Dataset<N, OptionsOf<R>> {
  return define('regression', definition, () => 0);
}

/** The option that says how noisy a data set of the playground is: its slider in hundredths, there at most 0.5. */
export const playgroundNoise = numberRule('noise level; 0.5 is a lot', 0, 0, 1);

/** The option that says how many points there are, up to a million. */
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
