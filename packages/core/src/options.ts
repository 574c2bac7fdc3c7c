import { checkArgument, type OptionCheck, recordCheck } from './argument.js';
import { type AttributeRule, type AttributeRules, checkValue, completeAttributes } from './attributes.js';
import { checkNames, checkObject } from './fault.js';

/** The options described by rules, with their defaults filled in. */
export type OptionsOf<R extends AttributeRules> = {
  readonly [K in keyof R]: R[K] extends AttributeRule<infer V> ? V : never;
};

/** Options of a variant known only by name: whatever it declares. */
export type AnyOptions = Readonly<Record<string, unknown>>;

/**
 * The given options, checked, with defaults for those that are absent or undefined.
 * @throws Fault for an unknown option or an invalid value.
 */
export function completeOptions<R extends AttributeRules>(
  rules: R,
  given: AnyOptions,
  where: string,
): OptionsOf<R> {
  return completeAttributes(rules, stated(given, where), where, 'option') as OptionsOf<R>;
}

/**
 * The options without those that are undefined.
 * @throws Fault if they are not an object.
 */
export function stated<O extends object>(given: O, where: string): O {
  checkObject(given, where);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as O;
}

/**
 * Checks options that have no defaults of their own; undefined counts as absent.
 * @throws Fault if they are not an object, for an unknown option, and for a value that its check rejects.
 */
export function checkOptions(
  given: object,
  checks: Readonly<Record<string, OptionCheck>>,
  where: string,
  word?: string,
): void {
  checkNames(given, Object.keys(checks), where, word);
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) checkValue(checks[name], name, value, where, word);
}

/** The same rules with other defaults. */
export function withDefaults<R extends AttributeRules>(rules: R, defaults: AnyOptions): R {
  checkArgument(rules, 'rules', recordCheck);
  checkArgument(defaults, 'defaults', recordCheck);
  const entries = Object.entries(rules).map(([name, rule]) => [
    name,
    Object.hasOwn(defaults, name) ? { ...rule, default: defaults[name] } : rule,
  ]);
  return Object.fromEntries(entries) as R;
}

/** A finite number, 0 or more: a strength, a noise, a small ε. */
export function amountRule(meaning: string, value: number): AttributeRule<number> {
  return {
    meaning,
    default: value,
    expected: 'a finite number, 0 or more',
    allows: (v) => typeof v === 'number' && Number.isFinite(v) && v >= 0,
  };
}

/** A number in [0, 1): the share of something that is kept from step to step; with 1 it would never fade. */
export function shareRule(meaning: string, value: number): AttributeRule<number> {
  return {
    meaning,
    default: value,
    expected: 'a number from 0 up to, but not, 1',
    allows: (v) => typeof v === 'number' && v >= 0 && v < 1,
  };
}
