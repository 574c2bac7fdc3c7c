import { anyNumber, callable, checkArgument, text } from '../argument.js';
import { choiceRule, type AttributeRules, type Attributes } from '../attributes.js';
import { checkDefinition, type FieldChecks, optional, ruleTable, textsOf } from '../definition.js';
import { Fault } from '../fault.js';
import type { Call, Formula, Operation } from '../operation.js';
import { formatShape, sameShape, sizeOf, type Shape, type Tensor, type TensorView } from '../tensor.js';

const REDUCTIONS = ['sum', 'mean', 'batch-mean'] as const;

/** How the losses of single entries become one number: their sum, their mean, or their sum divided by the batch size. */
export type Reduction = (typeof REDUCTIONS)[number];

/** A loss as an operation: inputs [prediction, target], value a scalar. */
export interface Loss<N extends string = string, A extends Attributes = Attributes> extends Operation<A> {
  readonly name: N;
  readonly family: 'loss';
  /** The functions of one entry; absent for losses of whole rows, such as softmax-cross-entropy. */
  readonly scalar?: LossDefinition<N, A>;
}

/** A loss of one entry and its two derivatives, as text of the expression language. */
export interface LossFormula {
  readonly value: string;
  readonly derivative: string;
  readonly targetDerivative: string;
}

/** A loss that compares entry by entry: `y` is the prediction, `t` the target. */
export interface LossDefinition<N extends string = string, A extends Attributes = Attributes> {
  readonly name: N;
  readonly symbol?: string;
  readonly rules?: AttributeRules;
  /** The default reduction. */
  readonly reduction: Reduction;
  value(this: void, y: number, t: number, attributes: A): number;
  /** ∂value/∂y. */
  derivative(this: void, y: number, t: number, attributes: A): number;
  /** ∂value/∂t, for targets that are computed. */
  targetDerivative(this: void, y: number, t: number, attributes: A): number;
  readonly formula: LossFormula;
  /** The formula for these attributes, for losses where an attribute selects one other than `formula`. */
  formulaFor?(this: void, attributes: A): LossFormula;
  /** On which side of its kinks an entry lies; equal numbers mean the same side. */
  side?(this: void, y: number, t: number, attributes: A): number;
}

/**
 * Lifts a loss of one entry to an operation on predictions and targets of the same shape [batch, units].
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function loss<const N extends string, A extends Attributes = Attributes>(
  definition: LossDefinition<N, A>,
): Loss<N, A> {
  checkDefinition(definition, FIELDS, 'loss');
  const { name, value, derivative, targetDerivative, formula, formulaFor, side } = definition;
  return {
    name,
    family: 'loss',
    symbol: definition.symbol ?? 'E',
    roles: ['y', 't'],
    arity: [2, 2],
    rules: { ...definition.rules, reduction: reductionRule(definition.reduction) },
    formula: byInputs(formula),
    scalar: definition,
    inferShape: ([y, t]) => sameShapes(y, t),
    forward({ inputs: [{ shape, data: y }, { data: t }], output, attributes }: Call<A>) {
      let sum = 0;
      for (let i = 0; i < y.length; i++) sum += value(y[i], t[i], attributes);
      output.data[0] = sum * reductionFactor(attributes, shape);
    },
    backward(
      { inputs: [{ shape, data: y }, { data: t }], attributes }: Call<A>,
      gradient: TensorView,
      index: number,
      into: Tensor,
    ) {
      const slope = index === 0 ? derivative : targetDerivative;
      const factor = gradient.data[0] * reductionFactor(attributes, shape);
      for (let i = 0; i < y.length; i++) into.data[i] += factor * slope(y[i], t[i], attributes);
    },
    ...(formulaFor !== undefined && {
      formulaFor(attributes: A) {
        const chosen = formulaFor(attributes);
        checkArgument(chosen, 'formula', FIELDS.formula, name);
        return byInputs(chosen);
      },
    }),
    ...(side !== undefined && {
      branches({ inputs: [{ data: y }, { data: t }], attributes }: Call<A>, into: number[]) {
        for (let i = 0; i < y.length; i++) {
          const found = side(y[i], t[i], attributes);
          checkArgument(found, 'side', anyNumber, name);
          into.push(found);
        }
      },
    }),
  };
}

/** The rule of the attribute `reduction`, shared by all losses. */
export function reductionRule(standard: Reduction, choices: readonly Reduction[] = REDUCTIONS) {
  return choiceRule('how entry losses are reduced', choices, standard);
}

const FIELDS: FieldChecks<LossDefinition> = {
  name: text,
  symbol: optional(text),
  rules: optional(ruleTable),
  reduction: {
    expected: `one of ${REDUCTIONS.join(', ')}`,
    allows: (found) => REDUCTIONS.includes(found as Reduction),
  },
  value: callable,
  derivative: callable,
  targetDerivative: callable,
  formula: textsOf('value', 'derivative', 'targetDerivative'),
  formulaFor: optional(callable),
  side: optional(callable),
};

/** The factor on the sum over all entries. An empty batch has the sum 0 and, like an empty mean, the mean NaN. */
export function reductionFactor(attributes: Attributes, shape: Shape): number {
  const { reduction } = attributes;
  if (reduction === 'sum') return 1;
  if (reduction === 'batch-mean') return 1 / (shape.at(0) ?? 1);
  return 1 / sizeOf(shape);
}

function byInputs({ value, derivative, targetDerivative }: LossFormula): Formula {
  return { value, derivatives: [derivative, targetDerivative] };
}

function sameShapes(prediction: Shape, target: Shape): Shape {
  if (sameShape(prediction, target)) return [];
  throw new Fault({
    what: 'prediction and target differ in shape',
    found: formatShape(target),
    expected: formatShape(prediction),
  });
}
