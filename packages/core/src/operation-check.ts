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
import { checkObject } from './fault.js';
import type { Operation, OperationFamily } from './operation.js';

/**
 * Checks a custom operation before a graph is built from it. It may have additional fields.
 * @throws Fault if it is not an object, and for a field that is missing or invalid.
 */
export function checkOperation(operation: Operation, where = placeOf(operation, 'operation')): void {
  checkObject(operation, where, 'field');
  checkFields(operation, FIELDS, where);
}

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
