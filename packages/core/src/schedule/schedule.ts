import { callable, checkArgument, text } from '../argument.js';
import type { AttributeRules } from '../attributes.js';
import { checkDefinition, type FieldChecks, ruleTable } from '../definition.js';
import type { Named } from '../family.js';
import { type AnyOptions, completeOptions, type OptionsOf } from '../options.js';

/**
 * The factor on the user's learning rate at step k = 0, 1, 2 … A function of the step alone, so that a run resumed at any
 * step has the rate it would have had.
 */
export interface Factor {
  (step: number): number;
  /** Whether the factor is the same at every step, so that a run need not ask again. */
  readonly isConstant?: boolean;
}

/** A rule by which the learning rate changes over the steps. In formulas lr is the rate set by the user. */
export interface Schedule<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** The name that menus show. */
  readonly title: string;
  /** The rate at step k: `lr · γᵏ`. */
  readonly formula: string;
  readonly options: AttributeRules;
  /**
   * The schedule with these options and defaults for the others.
   * @throws Fault for an unknown option or an invalid value.
   */
  create(options?: Partial<O>, where?: string): Factor;
}

/** The definition that `defineSchedule` takes. */
export interface ScheduleDefinition<N extends string, R extends AttributeRules> {
  readonly name: N;
  readonly title: string;
  readonly formula: string;
  readonly options: R;
  factor(this: void, options: OptionsOf<R>): Factor;
}

/**
 * A schedule that checks and completes its options.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function defineSchedule<const N extends string, R extends AttributeRules>(
  definition: ScheduleDefinition<N, R>,
): Schedule<N, OptionsOf<R>> {
  checkDefinition(definition, FIELDS, 'schedule');
  const { factor, ...facts } = definition;
  return {
    ...facts,
    create(options: AnyOptions = {}, where: string = facts.name) {
      const made = factor(completeOptions(facts.options, options, where));
      checkArgument(made, 'factor', callable, where);
      return made;
    },
  };
}

const FIELDS: FieldChecks<ScheduleDefinition<string, AttributeRules>> = {
  name: text,
  title: text,
  formula: text,
  options: ruleTable,
  factor: callable,
};
