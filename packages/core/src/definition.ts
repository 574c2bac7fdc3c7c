import { callable, type OptionCheck, recordCheck, text } from './argument.js';
import { type AttributeRule, checkValue } from './attributes.js';
import { checkNames, Fault, isRecord } from './fault.js';

/** A check of one field of a definition, which is required unless `optional`. */
export interface FieldCheck extends OptionCheck {
  readonly optional?: true;
  /** The checks of its own fields, if it is an object of them. */
  readonly fields?: Readonly<Record<string, FieldCheck>>;
}

/** A check for each field of a definition; the mapped type makes sure none is forgotten. */
export type FieldChecks<D> = Readonly<Record<keyof D, FieldCheck>>;

/**
 * Checks a custom definition, such as an activation, a loss or an optimiser.
 * @param kind What it defines, as messages call it.
 * @throws Fault if it is not an object, for an unknown or missing field, and for a value that its check rejects.
 */
export function checkDefinition(
  given: object,
  fields: Readonly<Record<string, FieldCheck>>,
  kind: string,
): void {
  const where = placeOf(given, kind);
  checkNames(given, Object.keys(fields), where, 'field');
  checkFields(given, fields, where);
}

/**
 * Checks the fields of an object that may have others as well.
 * @throws Fault for a missing field, and for a value that its check rejects.
 */
export function checkFields(
  given: unknown,
  fields: Readonly<Record<string, FieldCheck>>,
  where: string,
): void {
  for (const [name, check] of Object.entries(fields)) {
    const found = (given as Readonly<Record<string, unknown>>)[name];
    if (found !== undefined) {
      checkValue(check, name, found, where, 'field');
      if (check.fields !== undefined) checkFields(found, check.fields, `${where}/${name}`);
    } else if (check.optional === undefined)
      throw new Fault({ what: `missing field ${name}`, where, expected: check.expected });
  }
}

/** Rules of attributes or options by name, whose defaults satisfy them. */
export const ruleTable: FieldCheck = {
  expected: 'rules by the names of what they are for',
  allows: (found) => isRecord(found) && Object.values(found).every(isRule),
};

/** The least and the greatest number of inputs. */
export const countRange: FieldCheck = {
  expected: 'two numbers, the least and the greatest count',
  allows: (found) =>
    Array.isArray(found) &&
    found.length === 2 &&
    Number.isSafeInteger(found[0]) &&
    found[0] >= 0 &&
    (found[1] === Infinity || Number.isSafeInteger(found[1])) &&
    found[0] <= found[1],
};

/** A formula for the value and one for the derivative by each input. */
export const formulaByInputs: FieldCheck = {
  expected: 'an object of the texts value and derivatives, a list',
  allows: (found) =>
    isRecord(found) &&
    text.allows(found['value']) &&
    Array.isArray(found['derivatives']) &&
    found['derivatives'].every((formula) => typeof formula === 'string'),
};

export const trueOrFalse: FieldCheck = {
  expected: 'true or false',
  allows: (found) => typeof found === 'boolean',
};

/** The facts of an operation. */
export const factTable: FieldCheck = {
  ...recordCheck,
  fields: {
    range: { expected: 'two numbers, the least and the greatest', allows: isRange },
    monotone: trueOrFalse,
    smooth: trueOrFalse,
    saturation: {
      expected: 'one of none, soft, hard',
      allows: (found) => ['none', 'soft', 'hard'].includes(found as string),
    },
  },
};

/** The same check for an optional field. */
export function optional(check: FieldCheck): FieldCheck {
  return { ...check, optional: true };
}

/** An object with exactly these names, each holding a text. */
export function textsOf(...names: readonly string[]): FieldCheck {
  return {
    expected: `an object of the texts ${names.join(' and ')}`,
    allows: (found) => isRecord(found) && names.every((name) => text.allows(found[name])),
  };
}

/** How messages refer to a custom definition: by its kind, and its name if it has one. */
export function placeOf(given: unknown, kind: string): string {
  const name = isRecord(given) ? given['name'] : undefined;
  return text.allows(name) ? `${kind} ${name as string}` : kind;
}

function isRange(found: unknown): boolean {
  return (
    Array.isArray(found) &&
    found.length === 2 &&
    found.every((bound) => typeof bound === 'number') &&
    found[0] <= found[1]
  );
}

function isRule(found: unknown): boolean {
  if (!isRecord(found) || !callable.allows(found['allows'])) return false;
  const { meaning, expected, allows } = found as unknown as AttributeRule;
  return (
    typeof meaning === 'string' &&
    text.allows(expected) &&
    (!('default' in found) || found['default'] === undefined || allows(found['default']))
  );
}
