import { callable, text } from '../argument.js';
import { checkDefinition, type FieldChecks, formulaByInputs } from '../definition.js';
import type { Formula } from '../operation.js';
import { batchAndUnits, type Combination } from './combination.js';

/** A sum over the units of each row, divided by a function of the number of units. */
export interface OverUnitsDefinition<N extends string = string> {
  readonly name: N;
  readonly symbol: string;
  divisor(this: void, units: number): number;
  readonly formula: Formula;
}

/**
 * Lifts such a definition to an operation from [batch, units] to [batch, 1].
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function overUnits<const N extends string>(definition: OverUnitsDefinition<N>): Combination<N> {
  checkDefinition(definition, FIELDS, 'combination');
  const { name, symbol, divisor, formula } = definition;
  return {
    name,
    family: 'combination',
    symbol,
    roles: ['x'],
    arity: [1, 1],
    rules: {},
    formula,
    inferShape: ([shape]) => [batchAndUnits(shape)[0], 1],
    forward({ inputs: [x], output }) {
      const [batch, units] = x.shape;
      for (let row = 0; row < batch; row++) {
        let sum = 0;
        for (let j = 0; j < units; j++) sum += x.data[row * units + j];
        output.data[row] = sum / divisor(units);
      }
    },
    backward({ inputs: [x] }, gradient, _index, into) {
      const [batch, units] = x.shape;
      for (let row = 0; row < batch; row++) {
        const part = gradient.data[row] / divisor(units);
        for (let j = 0; j < units; j++) into.data[row * units + j] += part;
      }
    },
  };
}

const FIELDS: FieldChecks<OverUnitsDefinition> = {
  name: text,
  symbol: text,
  divisor: callable,
  formula: formulaByInputs,
};
