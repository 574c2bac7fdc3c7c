import { describe, expect, it } from 'vitest';
import { completeAttributes } from '../src/attributes.js';
import { checkOperation } from '../src/operation-check.js';
import { operations } from '../src/operations.js';
import { Random } from '../src/random.js';
import { copy, zeros, type Shape, type Tensor, type TensorView } from '../src/tensor.js';
import { apply, product } from './support/apply.js';
import { BATCH, casesOf, type Case } from './support/cases.js';
import { faultOf } from './support/fault-of.js';

it('an operation with no inputs and no symbol passes the check', () => {
  const { formula, ...others } = operations.get('scale');
  const none = {
    ...others,
    symbol: '',
    arity: [0, 0],
    stochastic: false,
    formula: { ...formula, derivatives: [] },
  };
  expect(() => {
    checkOperation(none as never);
  }).not.toThrow();
});

it('an operation whose formula has a symbol that is neither an input nor an attribute is refused', () => {
  const scale = operations.get('scale');
  const wrong = { ...scale, formula: { ...scale.formula, derivatives: ['factor * exp(z) + 1e5'] } };
  expect(
    faultOf(() => {
      checkOperation(wrong);
    }).message,
  ).toBe('unknown symbol: at operation scale/formula: found "z", expected one of a, factor');
});

const all = [...operations].map((operation) => ({ operation, cases: casesOf(operation) }));

describe.each(all)('$operation.name', ({ operation, cases }) => {
  it('accepts some of the shapes tried', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it('names each of its inputs', () => {
    const { roles, arity } = operation;
    const repeats = roles.some((role) => role.endsWith('…'));
    if (repeats) expect(arity[1]).toBe(Infinity);
    else expect(roles).toHaveLength(arity[1]);
  });

  it('declares a meaning and an allowed default for each attribute', () => {
    for (const rule of Object.values(operation.rules)) {
      expect(rule.meaning).not.toBe('');
      if ('default' in rule) expect(rule.allows(rule.default)).toBe(true);
    }
  });

  if (operation.arity[1] > 1) {
    it('rejects shapes that do not fit, and names what was found and expected', () => {
      for (const { inputs, attributes } of cases.filter((each) => each.inputs.length > 1)) {
        const complete = completeAttributes(operation.rules, attributes, operation.name);
        const shapes = inputs.map(({ shape }) => shape);
        const fault = faultOf(() => operation.inferShape([shapes[0], [7, 9], ...shapes.slice(2)], complete));
        expect(fault.message).toContain('[7, 9]');
        expect(fault.expected).toMatch(/\[.+\]|scalar/);
      }
    });
  }

  describe.each(cases)('$title', ({ attributes, inputs }) => {
    it('has a derivative that agrees with central differences', () => {
      inputs.forEach((_, index) =>
        expect(worstError(operation.name, { attributes, inputs }, index)).toBeLessThan(1e-6),
      );
    });

    it('adds its product to what is already there', () => {
      const call = apply(operation, inputs, attributes);
      const gradient = randomLike(call.output, 'gradient');
      inputs.forEach((input, index) => {
        const there = randomLike(input, 'there');
        const alone = product(operation, call, gradient, index);
        const onto = product(operation, call, gradient, index, copy(there));
        onto.data.forEach((sum, i) => expect(sum).toBeCloseTo(there.data[i] + alone.data[i], 12));
      });
    });

    it('does not modify its inputs and returns the same bits again', () => {
      const before = inputs.map(copy);
      const first = apply(operation, inputs, attributes, { training: true, draw: 3 });
      const gradient = randomLike(first.output, 'gradient');
      const products = inputs.map((_, index) => product(operation, first, gradient, index));
      const second = apply(operation, inputs, attributes, { training: true, draw: 3 });
      expect(second.output).toEqual(first.output);
      expect(inputs.map((_, index) => product(operation, second, gradient, index))).toEqual(products);
      expect(inputs).toEqual(before);
    });

    it('accepts an empty batch', () => {
      const empty = inputs.map((input) => (isBatch(input.shape) ? zeros([0, input.shape[1]]) : input));
      const call = apply(operation, empty, attributes);
      empty.forEach((_, index) => {
        expect(product(operation, call, randomLike(call.output, 'gradient'), index).shape).toEqual(
          empty[index].shape,
        );
      });
    });

    if (!isBatch(inputs[0].shape)) return;

    it('confines a NaN to its own row', () => {
      const poisoned = copy(inputs[0]);
      poisoned.data.fill(NaN, poisoned.shape[1], 2 * poisoned.shape[1]);
      const { output } = apply(operation, [poisoned, ...inputs.slice(1)], attributes);
      if (output.shape.length === 0) expect(output.data[0]).toBeNaN();
      else for (let row = 0; row < BATCH; row++) expect(rowOf(output, row).includes(NaN)).toBe(row === 1);
    });
  });
});

function isBatch(shape: Shape): boolean {
  return shape.length === 2 && shape[0] === BATCH;
}

function rowOf({ shape: [, units], data }: TensorView, row: number): readonly number[] {
  return Array.from(data.slice(row * units, (row + 1) * units));
}

function randomLike({ shape, data }: TensorView, seed: string): Tensor {
  const random = new Random(seed);
  return { shape, data: Float64Array.from(data, () => random.normal()) };
}

/**
 * The largest difference between the product and central differences, relative to 1 or to the slope. Entries with a
 * kink within the difference are skipped, and so are inputs that are constant or exempt by definition.
 */
function worstError(
  name: string,
  { attributes, inputs }: Pick<Case, 'attributes' | 'inputs'>,
  index: number,
): number {
  const operation = operations.get(name);
  const call = apply(operation, inputs, attributes);
  const gradient = randomLike(call.output, 'gradient');
  const exact = product(operation, call, gradient, index);
  if (operation.constantInputs?.(call.attributes).includes(index)) {
    expect(exact.data.every((slope) => slope === 0)).toBe(true);
    return 0;
  }
  if (operation.exempt !== undefined) return 0;
  let worst = 0;
  inputs[index].data.forEach((x, i) => {
    const h = 1e-5 * Math.max(1, Math.abs(x));
    const [low, high] = [x - h, x + h].map((moved) => {
      const input = copy(inputs[index]);
      input.data[i] = moved;
      return apply(operation, inputs.with(index, input), attributes);
    });
    const sides = [low, high].map((each) => {
      const into: number[] = [];
      operation.branches?.(each, into);
      return into.join();
    });
    if (sides[0] !== sides[1]) return;
    const slope = gradient.data.reduce(
      (sum, g, k) => sum + (g * (high.output.data[k] - low.output.data[k])) / (2 * h),
      0,
    );
    worst = Math.max(worst, Math.abs(slope - exact.data[i]) / Math.max(1, Math.abs(slope)));
  });
  return worst;
}
