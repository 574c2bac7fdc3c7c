import { callable, text } from '../argument.js';
import { checkDefinition, factTable, type FieldChecks, formulaByInputs } from '../definition.js';
import { Fault } from '../fault.js';
import type { Call, Facts, Formula } from '../operation.js';
import type { ReadonlyFloats, Shape, Tensor, TensorView } from '../tensor.js';
import type { Activation } from './activation.js';

/** An activation whose units depend on each other. A row is the entries from `start` to `end` of the arrays. */
export interface RowDefinition<N extends string = string> {
  readonly name: N;
  readonly symbol: string;
  /** Writes the value of one row. */
  value(this: void, x: ReadonlyFloats, y: Float64Array, start: number, end: number): void;
  /** Adds gradientᵀ · ∂y/∂x of one row to `into`, given the value `y`. */
  product(
    this: void,
    y: ReadonlyFloats,
    gradient: ReadonlyFloats,
    into: Float64Array,
    start: number,
    end: number,
  ): void;
  readonly formula: Formula;
  readonly facts: Facts;
}

/**
 * Lifts a row definition to an operation over the last axis of a tensor.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function rowActivation<const N extends string>(definition: RowDefinition<N>): Activation<N> {
  checkDefinition(definition, FIELDS, 'activation');
  const { name, symbol, formula, facts, value, product } = definition;
  return {
    name,
    family: 'activation',
    symbol,
    roles: ['x'],
    arity: [1, 1],
    rules: {},
    couples: true,
    formula,
    facts,
    inferShape: ([shape]: readonly Shape[]) => withUnits(shape, name),
    forward({ inputs: [x], output: y }: Call) {
      const units = x.shape[x.shape.length - 1];
      for (let start = 0; start < y.data.length; start += units) value(x.data, y.data, start, start + units);
    },
    backward({ output: y }: Call, gradient: TensorView, _index: number, into: Tensor) {
      const units = y.shape[y.shape.length - 1];
      for (let start = 0; start < y.data.length; start += units) {
        product(y.data, gradient.data, into.data, start, start + units);
      }
    },
  };
}

const FIELDS: FieldChecks<RowDefinition> = {
  name: text,
  symbol: text,
  value: callable,
  product: callable,
  formula: formulaByInputs,
  facts: factTable,
};

function withUnits(shape: Shape, name: string): Shape {
  if (shape.length > 0) return shape;
  throw new Fault({
    what: 'no row of units',
    where: name,
    found: 'a scalar',
    expected: 'a shape such as [batch, units]',
  });
}
