import { callable, checkArgument, numberList, recordCheck, text } from '../argument.js';
import type { AttributeRules, Attributes } from '../attributes.js';
import { checkDefinition, factTable, type FieldChecks, optional, ruleTable, textsOf } from '../definition.js';
import { Fault } from '../fault.js';
import type { Call, Facts, Formula, Operation } from '../operation.js';
import type { Shape, Tensor, TensorView } from '../tensor.js';

/** The value and derivative of a scalar function, as text of the expression language. */
export interface ScalarFormula {
  readonly value: string;
  readonly derivative: string;
}

/**
 * An activation that acts on each entry independently. Value and derivative stand side by side; the derivative may use the
 * input `x` and the value `y`, whichever is exact. Both are stable at every finite input, take their limit at ±Infinity
 * and give NaN for NaN.
 */
export interface ActivationDefinition<N extends string = string, A extends Attributes = Attributes> {
  readonly name: N;
  readonly symbol: string;
  readonly rules?: AttributeRules;
  value(this: void, x: number, attributes: A): number;
  derivative(this: void, x: number, y: number, attributes: A): number;
  /** Value and derivative as text; the tests check it against the functions. */
  readonly formula: ScalarFormula;
  /** The formula for these attributes, for activations where an attribute selects one other than `formula`. */
  formulaFor?(this: void, attributes: A): ScalarFormula;
  readonly facts: Facts;
  /** Where the function or its first or second derivative jumps, in ascending order. */
  kinks?(this: void, attributes: A): readonly number[];
  readonly exempt?: string;
}

/** An activation as an operation, together with its scalar definition, from which curves and operating points are drawn. */
export interface Activation<
  N extends string = string,
  A extends Attributes = Attributes,
> extends Operation<A> {
  readonly name: N;
  readonly family: 'activation';
  /** The scalar functions; absent for row operations such as softmax, whose units depend on each other. */
  readonly scalar?: ActivationDefinition<N, A>;
}

/**
 * Lifts a scalar definition to an operation on tensors of any shape.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function activation<const N extends string, A extends Attributes = Attributes>(
  definition: ActivationDefinition<N, A>,
): Activation<N, A> {
  checkDefinition(definition, FIELDS, 'activation');
  const {
    name,
    symbol,
    rules = {},
    formula,
    formulaFor,
    facts,
    value,
    derivative,
    kinks,
    exempt,
  } = definition;
  return {
    name,
    family: 'activation',
    symbol,
    roles: ['x'],
    arity: [1, 1],
    rules,
    formula: byInputs(formula),
    facts,
    scalar: definition,
    inferShape: ([shape]: readonly Shape[]) => shape,
    forward({ inputs, output, attributes }: Call<A>) {
      const x = inputs[0].data;
      const y = output.data;
      for (let i = 0; i < y.length; i++) y[i] = value(x[i], attributes);
    },
    backward({ inputs, output, attributes }: Call<A>, gradient: TensorView, _index: number, into: Tensor) {
      const x = inputs[0].data;
      const y = output.data;
      const g = gradient.data;
      const sum = into.data;
      for (let i = 0; i < sum.length; i++) sum[i] += g[i] * derivative(x[i], y[i], attributes);
    },
    ...(formulaFor !== undefined && {
      formulaFor(attributes: A) {
        const chosen = formulaFor(attributes);
        checkArgument(chosen, 'formula', FIELDS.formula, name);
        return byInputs(chosen);
      },
    }),
    ...(kinks !== undefined && { branches: sidesOf(kinks, name) }),
    ...(exempt !== undefined && { exempt }),
  };
}

const FIELDS: FieldChecks<ActivationDefinition> = {
  name: text,
  symbol: text,
  rules: optional(ruleTable),
  value: callable,
  derivative: callable,
  formula: textsOf('value', 'derivative'),
  formulaFor: optional(callable),
  facts: factTable,
  kinks: optional(callable),
  exempt: optional(text),
};

/** The scalar functions of an activation. @throws Fault for a row operation, which has none. */
export function scalarOf(operation: Activation): ActivationDefinition {
  checkArgument(operation, 'activation', recordCheck);
  if (operation.scalar !== undefined) return operation.scalar;
  throw new Fault({
    what: 'not a function of one number',
    found: operation.name,
    expected: 'an activation that acts on every unit alone',
  });
}

function byInputs({ value, derivative }: ScalarFormula): Formula {
  return { value, derivatives: [derivative] };
}

/** For every entry, one number that identifies the interval between kinks, or the kink, that it lies on. */
function sidesOf<A extends Attributes>(kinks: (attributes: A) => readonly number[], name: string) {
  return ({ inputs, attributes }: Call<A>, into: number[]): void => {
    const at = kinks(attributes);
    checkArgument(at, 'kinks', numberList, name);
    for (const x of inputs[0].data) into.push(at.reduce((side, kink) => side + Math.sign(x - kink), 0));
  };
}
