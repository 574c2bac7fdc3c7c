import { anyNumber, checkArgument, textList, whole } from './argument.js';
import { checkNames, Fault } from './fault.js';

/** A constant of one node, as files and calls carry it: a slope, an axis, a list of weights. */
export type AttributeValue = number | boolean | string | readonly number[];

/** The attributes of one node by name. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** What one attribute means, its default and the values it may take. */
export interface AttributeRule<V extends AttributeValue = AttributeValue> {
  readonly meaning: string;
  /** The value taken when none is given; without it the attribute is required. */
  readonly default?: V;
  /** What is allowed, in words: it completes "expected …". */
  readonly expected: string;
  /** All the values it may take, if it is an enumeration; menus show these. */
  readonly choices?: readonly string[];
  allows(this: void, value: unknown): boolean;
}

/** The attributes an operation declares. */
export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** A finite number, optionally within [least, most]. */
export function numberRule(
  meaning: string,
  value: number,
  least = -Infinity,
  most = Infinity,
): AttributeRule<number> {
  checkArgument(least, 'least value', anyNumber);
  checkArgument(most, 'greatest value', anyNumber);
  return {
    meaning,
    default: value,
    expected: `a finite number${bounds(least, most)}`,
    allows: (v) => typeof v === 'number' && Number.isFinite(v) && v >= least && v <= most,
  };
}

/** A finite number above 0. */
export function positiveRule(meaning: string, value: number): AttributeRule<number> {
  return {
    ...numberRule(meaning, value),
    expected: 'a finite number above 0',
    allows: (v) => Number.isFinite(v) && (v as number) > 0,
  };
}

/** An integer of at least `least`; required unless a default is given. */
export function countRule(meaning: string, least: number, value?: number): AttributeRule<number> {
  checkArgument(least, 'least value', whole);
  return {
    meaning,
    ...(value === undefined ? {} : { default: value }),
    expected: `a whole number, ${least} or more`,
    allows: (v) => Number.isSafeInteger(v) && (v as number) >= least,
  };
}

export function flagRule(meaning: string, value: boolean): AttributeRule<boolean> {
  return { meaning, default: value, expected: 'true or false', allows: (v) => typeof v === 'boolean' };
}

/** One of the given words. */
export function choiceRule<const C extends string>(
  meaning: string,
  choices: readonly C[],
  value: NoInfer<C>,
): AttributeRule<C> {
  checkArgument(choices, 'choices', textList);
  return {
    meaning,
    default: value,
    expected: `one of ${choices.join(', ')}`,
    choices,
    allows: (v) => choices.includes(v as C),
  };
}

export function numbersRule(meaning: string, value?: readonly number[]): AttributeRule<readonly number[]> {
  return {
    meaning,
    ...(value === undefined ? {} : { default: value }),
    expected: 'a list of finite numbers',
    allows: (v) => Array.isArray(v) && v.every((n) => Number.isFinite(n)),
  };
}

/**
 * The given attributes with defaults filled in.
 * @param word What messages call an entry: `attribute` of a node, `option` of a variant.
 * @throws Fault for an unknown attribute, a missing required one, or a value its rule rejects.
 */
export function completeAttributes(
  rules: AttributeRules,
  given: Readonly<Record<string, unknown>>,
  where: string,
  word = 'attribute',
): Attributes {
  const names = Object.keys(rules);
  checkNames(given, names, where, word);
  return Object.fromEntries(
    names.flatMap((name): [string, AttributeValue][] => {
      const rule = rules[name];
      const value = Object.hasOwn(given, name) ? given[name] : rule.default;
      if (value === undefined && !('default' in rule)) {
        throw new Fault({ what: `missing ${word}`, where: `${where}/${name}`, expected: rule.expected });
      }
      checkValue(rule, name, value, where, word);
      return [[name, value as AttributeValue]];
    }),
  );
}

/** @throws Fault for a value that the rule rejects. */
export function checkValue(
  { expected, allows }: Pick<AttributeRule, 'expected' | 'allows'>,
  name: string,
  found: unknown,
  where: string,
  word = 'option',
): void {
  if (!allows(found)) throw new Fault({ what: `wrong value of ${word} ${name}`, where, found, expected });
}

function bounds(least: number, most: number): string {
  if (most === Infinity) return least === -Infinity ? '' : `, ${least} or more`;
  return least === -Infinity ? `, at most ${most}` : ` from ${least} to ${most}`;
}
