import { callable, text, textList } from './argument.js';
import {
  checkFields,
  countRange,
  factTable,
  type FieldChecks,
  formulaByInputs,
  optional,
  placeOf,
  ruleTable,
  trueOrFalse,
} from './definition.js';
import { constants } from './expression/constants.js';
import { checkObject, unknownName } from './fault.js';
import type { Operation, OperationFamily } from './operation.js';

/**
 * Checks a custom operation before a graph is built from it. It may have additional fields.
 * @throws Fault if it is not an object, and for a field that is missing or invalid.
 */
export function checkOperation(operation: Operation, where = placeOf(operation, 'operation')): void {
  checkObject(operation, where, 'field');
  checkFields(operation, FIELDS, where);
  // In the formula of a stochastic operation, numbers that it draws have symbols, too.
  if (operation.stochastic !== true) checkSymbols(operation, where);
}

/**
 * Without parsing, so that a program that prints no formulas need not contain the parser; Greek letters and subscripts, which
 * have several spellings, are left to it.
 * @throws Fault for a symbol of the formula that is neither an input nor an attribute.
 */
function checkSymbols({ roles, rules, formula }: Operation, where: string): void {
  const names = [...roles.map((role) => role.replace('…', '')), ...Object.keys(rules)];
  const known = [...names, 'y', 'g', ...Object.keys(constants), 'if', 'otherwise'];
  for (const text of [formula.value, ...formula.derivatives])
    for (const [found, word] of text.matchAll(WORD))
      if (!found.endsWith('(') && PLAIN.test(word) && !known.includes(word.replace(/_(?=\d+$)/, '')))
        throw unknownName('symbol', `${where}/formula`, word, names);
}

/** A word or a number of a formula, with the parenthesis that follows the name of a function. */
const WORD = /([\p{L}\p{M}\p{N}_]+)(\s*\()?/gu;

const PLAIN = /^[a-z]\w*$/i;

const FAMILIES: readonly OperationFamily[] = ['weighted-sum', 'activation', 'combination', 'loss'];

const FIELDS: FieldChecks<Operation> = {
  name: text,
  family: {
    expected: `one of ${FAMILIES.join(', ')}`,
    allows: (found) => FAMILIES.includes(found as OperationFamily),
  },
  symbol: { expected: 'a text, which may be empty', allows: (found) => typeof found === 'string' },
  roles: textList,
  arity: countRange,
  rules: ruleTable,
  formula: formulaByInputs,
  formulaFor: optional(callable),
  facts: optional(factTable),
  inferShape: callable,
  origin: optional(callable),
  couples: optional(trueOrFalse),
  forward: callable,
  backward: callable,
  branches: optional(callable),
  exempt: optional(text),
  stochastic: optional(trueOrFalse),
  constantInputs: optional(callable),
};
