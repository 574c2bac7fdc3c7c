import { callable, checkArgument, shapeList, text } from '../argument.js';
import type { AttributeRules, Attributes } from '../attributes.js';
import {
  checkDefinition,
  countRange,
  type FieldChecks,
  formulaByInputs,
  optional,
  ruleTable,
} from '../definition.js';
import type { Call, Formula, Operation } from '../operation.js';
import { shapeFault } from '../shape-fault.js';
import { formatShape, sameShape, type Shape, type Tensor, type TensorView } from '../tensor.js';

/** An operation that joins or reshapes values and has no parameters of its own. */
export interface Combination<
  N extends string = string,
  A extends Attributes = Attributes,
> extends Operation<A> {
  readonly name: N;
  readonly family: 'combination';
}

/** A combination that works entry by entry on inputs of the same shape. */
export interface ElementwiseDefinition<N extends string = string, A extends Attributes = Attributes> {
  readonly name: N;
  readonly symbol: string;
  readonly arity: readonly [number, number];
  readonly rules?: AttributeRules;
  /** Entry `i` of the value. */
  value(this: void, inputs: readonly TensorView[], i: number, attributes: A): number;
  /** ∂(entry `i` of the value) / ∂(entry `i` of input `index`). */
  derivative(this: void, inputs: readonly TensorView[], i: number, index: number, attributes: A): number;
  /**
   * In terms of the inputs a, b, c, d, f, h and so on, without the letters that formulas use otherwise: e, g and y. For any
   * number of inputs, it is written for two.
   */
  readonly formula: Formula;
}

/**
 * Lifts an entry-by-entry definition to an operation.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function elementwise<const N extends string, A extends Attributes = Attributes>(
  definition: ElementwiseDefinition<N, A>,
): Combination<N, A> {
  checkDefinition(definition, FIELDS, 'combination');
  const { name, symbol, arity, rules = {}, formula, value, derivative } = definition;
  return {
    name,
    family: 'combination',
    symbol,
    roles: arity[1] > LETTERS.length ? ['a', 'b…'] : LETTERS.slice(0, arity[1]),
    arity,
    rules,
    formula,
    inferShape: equalShapes,
    forward({ inputs, output, attributes }: Call<A>) {
      for (let i = 0; i < output.data.length; i++) output.data[i] = value(inputs, i, attributes);
    },
    backward({ inputs, attributes }: Call<A>, gradient: TensorView, index: number, into: Tensor) {
      for (let i = 0; i < into.data.length; i++)
        into.data[i] += gradient.data[i] * derivative(inputs, i, index, attributes);
    },
  };
}

/** The names of inputs: not e, a number, nor g and y, the incoming gradient and the value. */
const LETTERS = Array.from('abcdfhijklmnopqrstuvwxz');

const FIELDS: FieldChecks<ElementwiseDefinition> = {
  name: text,
  symbol: text,
  arity: countRange,
  rules: optional(ruleTable),
  value: callable,
  derivative: callable,
  formula: formulaByInputs,
};

/** The common shape of all inputs; there is no broadcasting. @throws Fault naming the first input that differs. */
export function equalShapes(inputs: readonly Shape[]): Shape {
  checkArgument(inputs, 'shapes', shapeList);
  const [first] = inputs;
  inputs.forEach((shape, k) => {
    if (!sameShape(shape, first)) throw shapeFault(`input ${k}`, shape, `${formatShape(first)}, as input 0`);
  });
  return first;
}

/** The batch size and the number of units of a node's value. @throws Fault unless the shape has two axes. */
export function batchAndUnits(shape: Shape, index = 0): readonly [batch: number, units: number] {
  if (shape.length === 2) return [shape[0], shape[1]];
  throw shapeFault(`input ${index}`, shape, 'the shape [batch, units]');
}
