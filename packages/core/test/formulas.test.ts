import { describe, expect, it } from 'vitest';
import { evaluateRow, type Scope } from '../src/expression/evaluate.js';
import { parseFormula } from '../src/expression/parse.js';
import type { Call, Operation } from '../src/operation.js';
import { operations } from '../src/operations.js';
import { Random } from '../src/random.js';
import { zeros, type Tensor, type TensorView } from '../src/tensor.js';
import { apply, product } from './support/apply.js';
import { casesOf } from './support/cases.js';

/** Its formula describes one unit and its row of weights; `weighted-sum.test.ts` checks it. */
const WRITTEN_PER_UNIT = ['weighted-sum'];

/** Their derivative is 1 at a position other than the input's own, which the formula of one row cannot express. */
const MOVING_UNITS = ['concat', 'slice'];

const operationsOfRows = [...operations].filter(({ name }) => !WRITTEN_PER_UNIT.includes(name));

describe.each(operationsOfRows)('the formula of $name', (operation) => {
  const cases = [1, 2, 3, 4, 5]
    .flatMap((seed) => casesOf(operation, seed))
    // Formulas of repeated inputs are written for two.
    .filter(({ inputs }) => inputs.length <= operation.roles.length || isList(operation));

  it('gives the value', () => {
    for (const { title, attributes, inputs } of cases) {
      const call = apply(operation, inputs, attributes);
      const numbers = valuesOf(operation, call);
      const isLoss = operation.family === 'loss';
      expectClose(
        isLoss ? [numbers.reduce(add, 0) / divisorOf(call, numbers)] : numbers,
        call.output.data,
        title,
      );
    }
  });

  if (MOVING_UNITS.includes(operation.name)) return;

  it('gives the derivatives', () => {
    for (const { title, attributes, inputs } of cases) {
      const call = apply(operation, inputs, attributes);
      const gradient = randomLike(call.output);
      const divisor = operation.family === 'loss' ? divisorOf(call, valuesOf(operation, call)) : 1;
      const constant = operation.constantInputs?.(call.attributes) ?? [];
      inputs.forEach((_, index) => {
        if (constant.includes(index)) return;
        const slopes = productByFormula(operation, call, gradient, index).data.map(
          (slope) => slope / divisor,
        );
        expectClose(slopes, product(operation, call, gradient, index).data, title);
      });
    }
  });
});

function formulaOf(operation: Operation, { attributes }: Call) {
  return operation.formulaFor?.(attributes) ?? operation.formula;
}

/** The values of the formula, row by row. */
function valuesOf(operation: Operation, call: Call): readonly number[] {
  const value = parseFormula(formulaOf(operation, call).value);
  return scopesOf(operation, call).flatMap((scope) => evaluateRow(value, scope));
}

/** The vector-Jacobian product computed from the formula of the derivative, before any reduction. */
function productByFormula(operation: Operation, call: Call, gradient: TensorView, index: number): Tensor {
  const { derivatives } = formulaOf(operation, call);
  const text = derivatives[Math.min(index, derivatives.length - 1)];
  const expression = parseFormula(/\bg\b/.test(text) ? text : `g * (${text})`);
  const sum = zeros(call.inputs[index].shape);
  scopesOf(operation, call, gradient).forEach((scope, row) => {
    const numbers = evaluateRow(expression, scope);
    addRow(sum, row, isList(operation) ? [numbers[index]] : numbers);
  });
  return sum;
}

/** Whether all inputs share one symbol, which stands for a row of scalars. */
function isList({ roles }: Operation): boolean {
  return roles.length === 1 && roles[0].endsWith('…');
}

/** The divisor of a loss's sum over all numbers. */
function divisorOf({ attributes: { reduction }, inputs }: Call, { length }: readonly number[]): number {
  return reduction === 'sum' ? 1 : reduction === 'mean' ? length : (inputs[0].shape.at(0) ?? 1);
}

/** The values of the symbols for a row: attributes, inputs by their roles, the value y and the gradient g. */
function scopesOf(
  operation: Operation,
  { inputs, attributes, output }: Call,
  gradient?: TensorView,
): readonly Scope[] {
  const numbers = Object.entries(attributes).filter(
    ([, value]) => typeof value === 'number' || Array.isArray(value),
  );
  const batch = inputs[0].shape.length === 2 ? inputs[0].shape[0] : 1;
  return Array.from({ length: batch }, (_, row) => ({
    // Stands in the formula for inputs left out, and for the mask of a dropout that is off.
    ...{ gain: 1, bias: 0, m: 1 },
    y: rowOf(output, row),
    ...(Object.fromEntries(numbers) as Scope),
    ...inputScope(operation, { inputs, attributes }, row),
    ...(gradient !== undefined && { g: rowOf(gradient, row) }),
  }));
}

function inputScope(
  operation: Operation,
  { inputs, attributes }: Pick<Call, 'inputs' | 'attributes'>,
  row: number,
): Scope {
  const names = operation.roles.map((role) => role.replace('…', ''));
  if (isList(operation)) return { [names[0]]: inputs.map(({ data }) => data[0]) };
  const values = inputs.map((input, k) =>
    k === 1 && attributes.targets === 'index' ? distribution(input.data[row]) : rowOf(input, row),
  );
  return Object.fromEntries(values.map((value, k) => [names[k], value]));
}

/** The distribution over four units that is 1 at an index. */
function distribution(index: number): readonly number[] {
  return [0, 1, 2, 3].map((unit) => (unit === index ? 1 : 0));
}

/** A row of [batch, units]; the whole tensor for any other shape. */
function rowOf({ shape, data }: TensorView, row: number): readonly number[] {
  return Array.from(shape.length === 2 ? data.slice(row * shape[1], (row + 1) * shape[1]) : data);
}

/** Adds the numbers of a row at its position in [batch, units], or to the entries that all rows share. */
function addRow({ shape, data }: Tensor, row: number, numbers: readonly number[]): void {
  const width = shape.at(-1) ?? 1;
  const start = shape.length === 2 ? row * width : 0;
  for (let j = 0; j < width; j++) data[start + j] += numbers.length === 1 ? numbers[0] : numbers[j];
}

function randomLike({ shape, data }: TensorView): Tensor {
  const random = new Random('gradient');
  return { shape, data: Float64Array.from(data, () => random.normal()) };
}

function add(a: number, b: number): number {
  return a + b;
}

function expectClose(actual: ArrayLike<number>, exact: ArrayLike<number>, title: string): void {
  expect(actual).toHaveLength(exact.length);
  Array.from(actual, (value, i) => {
    expect(Math.abs(value - exact[i]), title).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(exact[i])));
  });
}
