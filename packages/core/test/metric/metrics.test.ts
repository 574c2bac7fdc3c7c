import { describe, expect, it } from 'vitest';
import {
  confusionMatrix,
  f1PerClass,
  metrics,
  precisionPerClass,
  recallPerClass,
} from '../../src/metric/index.js';
import { fromNested, type Nested, type TensorView } from '../../src/tensor.js';

/** Ten rows in three classes; class 0 is predicted correctly 3 times of 4, class 1 twice of 3, class 2 once of 3. */
const actual = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2];
const decided = [0, 0, 0, 1, 1, 1, 2, 0, 1, 2];
const outputs = oneHot(decided, 3);
const targets = column(actual);

describe.each([...metrics])('the metric $name', (metric) => {
  const [right, wrong] =
    metric.task === 'regression'
      ? [targets, column([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])]
      : [oneHot(actual, 3), outputs];

  it('is 1 if every output is right, and less if not', () => {
    const aims = metric.task === 'regression' ? targets : column(actual);
    expect(metric.measure(right, aims)).toBe(1);
    expect(metric.measure(wrong, aims)).toBeLessThan(1);
  });

  it('is NaN if an output is NaN', () => {
    const broken = { ...right, data: right.data.map((x, i) => (i === 5 ? NaN : x)) };
    expect(metric.measure(broken, targets)).toBeNaN();
  });

  it('is NaN without rows', () => {
    expect(
      metric.measure(
        { shape: [0, 1], data: new Float64Array(0) },
        { shape: [0, 1], data: new Float64Array(0) },
      ),
    ).toBeNaN();
  });

  it('rejects targets that do not fit', () => {
    expect(() => metric.measure(right, column([0, 1]))).toThrow(/targets do not fit the outputs/);
  });

  it('rejects an unknown option', () => {
    expect(() => metric.measure(right, targets, { beta: 2 })).toThrow(new RegExp(`${metric.name}.*"beta"`));
  });
});

describe('the confusion matrix', () => {
  it('counts rows by their actual and their predicted class', () => {
    expect(matrixOf(outputs, targets)).toEqual([
      [3, 1, 0],
      [0, 2, 1],
      [1, 1, 1],
    ]);
  });

  it('reads one-hot targets like class indices', () => {
    expect(matrixOf(outputs, oneHot(actual, 3))).toEqual(matrixOf(outputs, targets));
    expect(matrixOf(outputs, { shape: [10], data: targets.data })).toEqual(matrixOf(outputs, targets));
  });

  it('predicts the class of the largest output, and the first of equal ones', () => {
    const tied = fromNested([
      [0.5, 0.5, 0],
      [0, -1, 0],
      [-3, -2, -1],
    ]);
    expect(matrixOf(tied, column([0, 0, 2]))).toEqual([
      [2, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  it('predicts by a threshold for a single unit, and class 0 at the threshold itself', () => {
    const probabilities = column([0.2, 0.5, 0.500001, 0.9]);
    expect(matrixOf(probabilities, column([0, 0, 1, 0]))).toEqual([
      [2, 1],
      [0, 1],
    ]);
    const scores = column([-3, -0.1, 0.1, 2]);
    expect(matrixOf(scores, column([-1, 1, 1, -1]), 0)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it.each([3, -1, 0.5, NaN])('rejects %s as the class of a row', (index) => {
    expect(() =>
      confusionMatrix(
        fromNested([
          [1, 0, 0],
          [1, 0, 0],
        ]),
        column([0, index]),
      ),
    ).toThrow(/not a class index: at target of row 1.*from 0 to 2/);
  });

  it('rejects outputs that are not a batch', () => {
    expect(() => confusionMatrix({ shape: [1, 2, 3], data: new Float64Array(6) }, column([0]))).toThrow(
      /not outputs of a batch/,
    );
  });
});

describe('classification metrics', () => {
  const matrix = confusionMatrix(outputs, targets);

  it('give an accuracy of 0.6 for six correct rows of ten', () => {
    expect(metrics.get('accuracy').measure(outputs, targets)).toBe(0.6);
  });

  it('compute precision by column, recall by row, and F1 as their harmonic mean', () => {
    expect([...precisionPerClass(matrix)]).toEqual([3 / 4, 2 / 4, 1 / 2]);
    expect([...recallPerClass(matrix)]).toEqual([3 / 4, 2 / 3, 1 / 3]);
    expect([...f1PerClass(matrix)]).toEqual([6 / 8, 4 / 7, 2 / 5]);
  });

  it('average over the classes', () => {
    expect(metrics.get('precision').measure(outputs, targets)).toBeCloseTo((3 / 4 + 2 / 4 + 1 / 2) / 3, 15);
    expect(metrics.get('recall').measure(outputs, targets)).toBeCloseTo((3 / 4 + 2 / 3 + 1 / 3) / 3, 15);
    expect(metrics.get('f1').measure(outputs, targets)).toBeCloseTo((6 / 8 + 4 / 7 + 2 / 5) / 3, 15);
  });

  it('count 0 for a class that occurs but is never predicted, and leave out a class that does neither', () => {
    const never = confusionMatrix(oneHot([0, 0], 3), column([0, 1]));
    expect([...precisionPerClass(never)]).toEqual([0.5, 0, NaN]);
    expect([...recallPerClass(never)]).toEqual([1, 0, NaN]);
    expect(metrics.get('recall').measure(oneHot([0, 0], 3), column([0, 1]))).toBe(0.5);
  });

  it('take the threshold from their options', () => {
    const measure = (threshold: number): number =>
      metrics.get('accuracy').measure(column([0.1, 0.4, 0.6]), column([0, 1, 1]), { threshold });
    expect([measure(0.5), measure(0.3), measure(0.05)]).toEqual([2 / 3, 1, 2 / 3]);
  });
});

describe('R²', () => {
  const rSquared = metrics.get('r-squared');

  it('compares the residuals with those of predicting the mean', () => {
    expect(rSquared.measure(column([2.5, 0, 2, 8]), column([3, -0.5, 2, 7]))).toBeCloseTo(
      1 - 1.5 / 29.1875,
      15,
    );
    expect(rSquared.measure(column([2, 2, 2]), column([1, 2, 3]))).toBe(0);
    expect(rSquared.measure(column([3, 2, 1]), column([1, 2, 3]))).toBe(-3);
  });

  it('averages over the columns', () => {
    const aims = fromNested([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(
      rSquared.measure(
        fromNested([
          [1, 2],
          [2, 2],
          [3, 2],
        ]),
        aims,
      ),
    ).toBe(0.5);
  });

  it('is 1 for constant targets that are matched exactly, and 0 for others', () => {
    expect(rSquared.measure(column([0.1, 0.1, 0.1]), column([0.1, 0.1, 0.1]))).toBe(1);
    expect(rSquared.measure(column([0.1, 0.1, 0.2]), column([0.1, 0.1, 0.1]))).toBe(0);
  });

  it('is NaN for a single row', () => {
    expect(rSquared.measure(column([1]), column([1]))).toBeNaN();
  });
});

function column(values: readonly number[]): TensorView {
  return fromNested(values.map((value) => [value]));
}

function oneHot(indices: readonly number[], classes: number): TensorView {
  return fromNested(indices.map((index) => Array.from({ length: classes }, (_, i) => Number(i === index))));
}

function matrixOf(given: TensorView, aims: TensorView, threshold?: number): Nested {
  const { classes, counts } = confusionMatrix(given, aims, threshold);
  return Array.from({ length: classes }, (_, row) => [...counts.slice(row * classes, (row + 1) * classes)]);
}
