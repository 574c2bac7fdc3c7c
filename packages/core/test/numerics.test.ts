import { describe, expect, it } from 'vitest';
import { activations } from '../src/activation/index.js';
import { scalarOf } from '../src/activation/activation.js';
import { completeAttributes } from '../src/attributes.js';
import { operations } from '../src/operations.js';
import { fromNested, tensor, toNested, zeros, type Nested } from '../src/tensor.js';
import { apply, product } from './support/apply.js';
import { Comparisons, isBasic, isStrict, readReference } from './support/reference.js';

interface Numerics {
  readonly scalar_functions: readonly { readonly function: string; readonly rows: readonly ScalarRow[] }[];
  readonly softmax_rows: readonly {
    readonly x: readonly number[];
    readonly cotangent: readonly number[];
    readonly softmax: readonly number[];
    readonly log_softmax: readonly number[];
    readonly softmax_vjp: readonly number[];
    readonly log_softmax_vjp: readonly number[];
  }[];
  readonly bce_with_logits: readonly {
    readonly z: number;
    readonly t: number;
    readonly loss: number;
    readonly dz: number;
  }[];
  readonly bce_probabilities: readonly {
    readonly p: number;
    readonly t: number;
    readonly loss?: number;
    readonly status: string;
  }[];
  readonly softmax_cross_entropy: readonly {
    readonly logits: readonly number[];
    readonly target_index: number;
    readonly loss: number;
    readonly dlogits: readonly number[];
  }[];
  readonly other_losses: readonly {
    readonly op: string;
    readonly y: Nested;
    readonly t: Nested;
    readonly loss: number;
    readonly dy?: Nested;
    readonly dy_accept_range?: readonly [number, number];
  }[];
  readonly number_formats: { readonly rows: readonly { readonly x: number; readonly f64: string }[] };
}

interface ScalarRow {
  readonly x: number;
  readonly value: number;
  readonly derivative: number;
}

const numerics = readReference('numerics.json') as Numerics;
const one = tensor([], [1]);

const LOSSES: Readonly<Record<string, string>> = {
  mse: 'mean-squared-error',
  mae: 'mean-absolute-error',
  huber: 'huber',
  hinge: 'hinge',
};

describe('the reference values for hard numbers', () => {
  it('are matched to strict tolerance by every scalar function, at every magnitude, ±Infinity and NaN', () => {
    const comparisons = new Comparisons();
    for (const { function: name, rows } of numerics.scalar_functions) {
      for (const row of rows) compareScalar(comparisons, name, {}, row);
    }
    expect(comparisons.count).toBeGreaterThan(200);
    expect(comparisons.failing(isStrict)).toEqual([]);
  });

  it('are matched to strict tolerance by softmax and log-softmax', () => {
    const comparisons = new Comparisons();
    for (const row of numerics.softmax_rows) {
      compareRow(comparisons, 'softmax', row.x, row.cotangent, row.softmax, row.softmax_vjp);
      compareRow(comparisons, 'log-softmax', row.x, row.cotangent, row.log_softmax, row.log_softmax_vjp);
    }
    expect(comparisons.failing(isStrict)).toEqual([]);
  });

  it('are matched to strict tolerance by cross-entropies', () => {
    const comparisons = new Comparisons();
    for (const { z, t, loss, dz } of numerics.bce_with_logits) {
      compareLoss(comparisons, 'binary-cross-entropy-with-logits', [[z]], [[t]], loss, [dz]);
    }
    for (const { logits, target_index, loss, dlogits } of numerics.softmax_cross_entropy) {
      compareLoss(comparisons, 'softmax-cross-entropy', [logits], [[target_index]], loss, dlogits);
    }
    for (const { p, t, loss } of numerics.bce_probabilities) {
      // Where the exact loss is infinite, the logarithm is clamped to −100.
      compareLoss(
        comparisons,
        'binary-cross-entropy',
        [[p]],
        [[t]],
        loss ?? 100 * Math.max(t * (1 - p), (1 - t) * p),
      );
    }
    expect(comparisons.failing(isStrict)).toEqual([]);
  });

  it('are matched to strict tolerance by losses whose errors overflow, underflow or lie at a kink', () => {
    const comparisons = new Comparisons();
    for (const { op, y, t, loss, dy, dy_accept_range: range } of numerics.other_losses) {
      const name = LOSSES[op.split(' ')[0]];
      const slopes = compareLoss(
        comparisons,
        name,
        y,
        t,
        loss,
        dy === undefined ? undefined : ([dy].flat(2) as number[]),
        { reduction: 'mean' },
      );
      if (range !== undefined) expect(slopes[0] >= range[0] && slopes[0] <= range[1]).toBe(true);
    }
    expect(comparisons.failing(isStrict)).toEqual([]);
  });

  it('survive in a tensor bit for bit', () => {
    for (const { x, f64 } of numerics.number_formats.rows) {
      const { data } = fromNested([[x]]);
      const bits = new DataView(data.buffer).getBigUint64(0).toString(16).padStart(16, '0');
      // A tensor holds numbers in the byte order of the machine; a DataView reads the most significant byte first.
      expect([f64, swapped(f64)]).toContain(bits);
      expect(toNested({ shape: [1, 1], data })).toEqual([[x]]);
    }
  });
});

describe('an empty batch', () => {
  const empty = zeros([0, 2]);

  it('has an empty value', () => {
    expect(apply(operations.get('sigmoid'), [empty]).output).toEqual(empty);
  });

  it('has mean NaN, sum 0 and no gradient', () => {
    const squared = operations.get('mean-squared-error');
    expect(apply(squared, [empty, empty], { reduction: 'mean' }).output.data[0]).toBeNaN();
    expect(apply(operations.get('softmax-cross-entropy'), [empty, zeros([0, 1])]).output.data[0]).toBeNaN();
    const call = apply(squared, [empty, empty], { reduction: 'sum' });
    expect(call.output.data[0]).toBe(0);
    expect(product(squared, call, one)).toEqual(empty);
  });
});

describe('the reference values for all other functions', () => {
  interface Figures {
    readonly activations: readonly {
      readonly activation: string;
      readonly attributes: Readonly<Record<string, unknown>>;
      readonly rows: readonly (readonly [x: number, value: number, derivative: number])[];
    }[];
  }
  interface Rows {
    readonly rows: readonly {
      readonly x: readonly number[];
      readonly gradient: readonly number[];
      readonly softmax: readonly number[];
      readonly softmaxProduct: readonly number[];
      readonly logSoftmax: readonly number[];
      readonly logSoftmaxProduct: readonly number[];
      readonly target: number;
      readonly loss: number;
      readonly lossGradient: readonly number[];
    }[];
    readonly logits: readonly (readonly [z: number, t: number, loss: number, derivative: number])[];
  }

  it('are matched by activations to basic tolerance, and all but one to strict tolerance', () => {
    const comparisons = new Comparisons();
    for (const { activation, attributes, rows } of (readReference('activations.json') as Figures)
      .activations) {
      for (const [x, value, derivative] of rows)
        compareScalar(comparisons, activation, attributes, { x, value, derivative });
    }
    expect(comparisons.failing(isBasic)).toEqual([]);
    // Near the zero of gelu' at −0.7518 two terms of ¼ cancel to 0.0008, and their rounding errors show.
    expect(comparisons.failing(isStrict).filter((failure) => !failure.startsWith("gelu'(-0.75)"))).toEqual(
      [],
    );
    expect(comparisons.count).toBeGreaterThan(4000);
  });

  it('are matched to strict tolerance by softmax, log-softmax and the losses built on them', () => {
    const comparisons = new Comparisons();
    const { rows, logits } = readReference('rows.json') as Rows;
    for (const row of rows) {
      compareRow(comparisons, 'softmax', row.x, row.gradient, row.softmax, row.softmaxProduct);
      compareRow(comparisons, 'log-softmax', row.x, row.gradient, row.logSoftmax, row.logSoftmaxProduct);
      compareLoss(comparisons, 'softmax-cross-entropy', [row.x], [[row.target]], row.loss, row.lossGradient);
      const distribution = row.x.map((_, i) => (i === row.target ? 1 : 0));
      compareLoss(comparisons, 'softmax-cross-entropy', [row.x], [distribution], row.loss, row.lossGradient, {
        targets: 'distribution',
      });
    }
    for (const [z, t, loss, derivative] of logits) {
      compareLoss(comparisons, 'binary-cross-entropy-with-logits', [[z]], [[t]], loss, [derivative]);
    }
    expect(comparisons.failing(isStrict)).toEqual([]);
  });

  it('require NaN for a NaN input', () => {
    for (const activation of activations) {
      expect(apply(activation, [tensor([1, 2], [NaN, 1])]).output.data[0], activation.name).toBeNaN();
    }
  });
});

function compareScalar(
  comparisons: Comparisons,
  name: string,
  given: Readonly<Record<string, unknown>>,
  { x, value, derivative }: ScalarRow,
): void {
  const operation = activations.get(name);
  const scalar = scalarOf(operation);
  const attributes = completeAttributes(operation.rules, given, name);
  const y = scalar.value(x, attributes);
  comparisons.add(`${name}(${x})`, y, value);
  comparisons.add(`${name}'(${x})`, scalar.derivative(x, y, attributes), derivative);
}

function compareRow(
  comparisons: Comparisons,
  name: string,
  x: readonly number[],
  gradient: readonly number[],
  value: readonly number[],
  slopes: readonly number[],
): void {
  const operation = activations.get(name);
  const call = apply(operation, [tensor([1, x.length], x)]);
  comparisons.addAll(`${name}(${x.join()})`, call.output.data, value);
  const back = product(operation, call, tensor([1, x.length], gradient));
  comparisons.addAll(`${name}(${x.join()}) back`, back.data, slopes);
}

function compareLoss(
  comparisons: Comparisons,
  name: string,
  y: Nested,
  t: Nested,
  exact: number,
  slopes?: readonly number[],
  attributes: Readonly<Record<string, unknown>> = {},
): ArrayLike<number> {
  const operation = operations.get(name);
  const call = apply(operation, [fromNested(y), fromNested(t)], attributes);
  const { data } = product(operation, call, one);
  comparisons.add(`${name}(${String(y)}, ${String(t)})`, call.output.data[0], exact);
  if (slopes !== undefined) comparisons.addAll(`${name}(${String(y)}, ${String(t)})'`, data, slopes);
  return data;
}

function swapped(hex: string): string {
  return (hex.match(/../g) ?? []).reverse().join('');
}
