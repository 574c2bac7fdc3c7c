import { callable, type OptionCheck, text, textList } from './argument.js';
import {
  checkFields,
  countRange,
  factTable,
  type FieldChecks,
  formulaByInputs,
  optional,
  placeOf,
  ruleTable,
} from './definition.js';
import { checkObject } from './fault.js';
import type { Operation, OperationFamily } from './operation.js';

/**
 * Checks an operation of one's own before a graph is built of it. It may have fields beside those of an operation.
 * @throws Fault for what is no object, a field that is missing, and one that is not what it must be.
 */
export function checkOperation(operation: Operation, where = placeOf(operation, 'operation')): void {
  checkObject(operation, where, 'field');
  checkFields(operation, FIELDS, where);
}

const FAMILIES: readonly OperationFamily[] = ['weighted-sum', 'activation', 'combination', 'loss'];

const trueOrFalse: OptionCheck = { expected: 'true or false', allows: (found) => typeof found === 'boolean' };

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
