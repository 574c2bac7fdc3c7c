import { describe, expect, it } from 'vitest';
import { activation, activations, scalarOf } from '../../src/activation/index.js';
import { completeAttributes } from '../../src/attributes.js';
import { evaluateFormula } from '../../src/expression/evaluate.js';
import { parseFormula } from '../../src/expression/parse.js';
import { tensor } from '../../src/tensor.js';
import { apply } from '../support/apply.js';
import { faultOf } from '../support/fault-of.js';

const points = [-1e30, -710, -38.6, -4, -3, -1.28, -1, -0.75, -0.1, 0, 1e-9, 0.3, 1, 2, 3, 5, 40, 1e30];

const scalars = [...activations].filter(({ scalar }) => scalar !== undefined);

describe.each(scalars)('$name', (operation) => {
  const scalar = scalarOf(operation);
  const attributes = completeAttributes(operation.rules, {}, operation.name);
  const values = points.map((x) => scalar.value(x, attributes));

  it('stays within the range it states', () => {
    const [least, greatest] = scalar.facts.range;
    for (const y of values) expect(y >= least - 1e-15 && y <= greatest).toBe(true);
  });

  it('never falls if it is declared monotone, and falls somewhere if not', () => {
    const falls = values.some((y, i) => i > 0 && y < values[i - 1]);
    expect(falls).toBe(!scalar.facts.monotone);
  });

  it('saturates as declared', () => {
    const slopes = [-1e30, -50, 50, 1e30].map((x) =>
      scalar.derivative(x, scalar.value(x, attributes), attributes),
    );
    const vanishing = slopes.every((slope) => Math.abs(slope) < 1e-3);
    expect(vanishing).toBe(scalar.facts.saturation !== 'none');
    if (scalar.facts.saturation === 'hard') expect(slopes).toEqual([0, 0, 0, 0]);
  });

  it('agrees with its formula at its kinks too', () => {
    for (const x of scalar.kinks?.(attributes) ?? []) {
      const y = scalar.value(x, attributes);
      const scope = { ...(attributes as Record<string, number>), x, y };
      expect(y).toBeCloseTo(evaluateFormula(parseFormula(scalar.formula.value), scope), 12);
      const slope = evaluateFormula(parseFormula(scalar.formula.derivative), scope);
      expect(scalar.derivative(x, y, attributes)).toBeCloseTo(slope, 12);
    }
  });

  it('reports on which side of its kinks an entry lies', () => {
    const kinks = scalar.kinks?.(attributes) ?? [];
    const sides = kinks.flatMap((kink) => [kink - 1e-9, kink, kink + 1e-9]);
    const into: number[] = [];
    operation.branches?.(apply(operation, [tensor([1, sides.length], sides)]), into);
    expect(new Set(into).size).toBe(kinks.length === 0 ? 0 : 2 * kinks.length + 1);
  });
});

describe('activations', () => {
  it('take a different value or slope at 0 if one is chosen', () => {
    const slopeAt = (name: string, attributes: Record<string, number>) =>
      scalarOf(activations.get(name)).derivative(0, 0, attributes);
    expect(slopeAt('relu', { atZero: 0 })).toBe(0);
    expect(slopeAt('relu', { atZero: 1 })).toBe(1);
    expect(apply(activations.get('step'), [tensor([1, 1], [0])], { atZero: 1 }).output.data[0]).toBe(1);
  });

  it('approximate gelu by tanh to less than 0.001', () => {
    const gelu = scalarOf(activations.get('gelu'));
    for (let x = -6; x <= 6; x += 0.1) {
      const difference = gelu.value(x, { approximation: 'tanh' }) - gelu.value(x, { approximation: 'none' });
      expect(Math.abs(difference)).toBeLessThan(1e-3);
    }
  });

  it('turn a whole softmax row with a NaN into NaN, and no other row', () => {
    for (const name of ['softmax', 'log-softmax']) {
      const { data } = apply(activations.get(name), [tensor([2, 2], [1, NaN, 1, 2])]).output;
      expect(Array.from(data, Number.isNaN)).toEqual([true, true, false, false]);
    }
  });

  it('take the limit of a softmax with one infinite entry', () => {
    const softmax = activations.get('softmax');
    expect(Array.from(apply(softmax, [tensor([1, 2], [Infinity, 3])]).output.data)).toEqual([1, 0]);
    expect(Array.from(apply(softmax, [tensor([1, 3], [-Infinity, 3, 3])]).output.data)).toEqual([
      0, 0.5, 0.5,
    ]);
    expect(
      Array.from(apply(activations.get('log-softmax'), [tensor([1, 2], [-Infinity, 3])]).output.data),
    ).toEqual([-Infinity, 0]);
  });

  it.each([
    [{ saturation: 'both' }, 'wrong value of field saturation: at activation s/facts: found "both", expected one of none, soft, hard'], // prettier-ignore
    [{ range: [1, -1] }, 'wrong value of field range: at activation s/facts: found [1, -1], expected two numbers, the least and the greatest'], // prettier-ignore
    [{ smooth: undefined }, 'missing field smooth: at activation s/facts: expected true or false'],
  ])('with wrong facts %o are refused by the name of the fact', (wrong, message) => {
    const facts = { range: [-1, 1], monotone: true, smooth: true, saturation: 'soft', ...wrong } as never;
    const formula = { value: 'tanh(x)', derivative: '1 - y^2' };
    expect(() =>
      activation({ name: 's', symbol: 's', value: Math.tanh, derivative: Math.cosh, formula, facts }),
    ).toThrow(message);
  });

  it('reject a softmax of a scalar, and a softmax where a scalar function is needed', () => {
    const softmax = activations.get('softmax');
    expect(faultOf(() => softmax.inferShape([[]], {})).message).toBe(
      'no row of units: at softmax: found "a scalar", expected a shape such as [batch, units]',
    );
    faultOf(() => scalarOf(softmax));
  });
});
