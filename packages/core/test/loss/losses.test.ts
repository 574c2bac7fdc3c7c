import { describe, expect, it } from 'vitest';
import { losses } from '../../src/loss/index.js';
import { tensor } from '../../src/tensor.js';
import { apply, product } from '../support/apply.js';
import { faultOf } from '../support/fault-of.js';

describe('losses', () => {
  it.each([
    { reduction: 'sum', value: 30, slope: 2 },
    { reduction: 'mean', value: 7.5, slope: 0.5 },
    { reduction: 'batch-mean', value: 15, slope: 1 },
  ])('reduce by $reduction', ({ reduction, value, slope }) => {
    const loss = losses.get('mean-squared-error');
    const call = apply(loss, [tensor([2, 2], [1, 2, 3, 4]), tensor([2, 2], [0, 0, 0, 0])], { reduction });
    expect(call.output).toEqual(tensor([], [value]));
    expect(product(loss, call, tensor([], [1])).data[0]).toBe(slope);
  });

  it('have the documented defaults', () => {
    const defaults = [...losses].map(({ name, rules }) => [name, rules.reduction.default]);
    expect(Object.fromEntries(defaults)).toEqual({
      'half-squared-error': 'sum',
      'mean-squared-error': 'mean',
      'mean-absolute-error': 'mean',
      huber: 'mean',
      'binary-cross-entropy': 'mean',
      'binary-cross-entropy-with-logits': 'mean',
      'softmax-cross-entropy': 'mean',
      hinge: 'mean',
      'kullback-leibler': 'batch-mean',
    });
  });

  it.each([
    { name: 'half-squared-error', y: 3, t: 1, value: 2, slope: 2 },
    { name: 'mean-absolute-error', y: -3, t: 1, value: 4, slope: -1 },
    { name: 'huber', attributes: { delta: 2 }, y: 6, t: 1, value: 8, slope: 2 },
    { name: 'huber', attributes: { delta: 2 }, y: 2, t: 1, value: 0.5, slope: 1 },
    { name: 'hinge', y: 0.25, t: 1, value: 0.75, slope: -1 },
    { name: 'hinge', y: 0.25, t: -1, value: 1.25, slope: 1 },
    { name: 'hinge', y: 2, t: 1, value: 0, slope: 0 },
    { name: 'binary-cross-entropy', y: 0.5, t: 1, value: Math.LN2, slope: -2 },
    { name: 'binary-cross-entropy', y: 1e-300, t: 0, value: 1e-300, slope: 1e-288 },
    { name: 'kullback-leibler', y: 0.25, t: 0.5, value: 0.5 * Math.LN2, slope: -2 },
    { name: 'kullback-leibler', attributes: { prediction: 'logarithm' }, y: -1, t: 1, value: 1, slope: -1 },
    { name: 'kullback-leibler', y: 0, t: 0, value: 0, slope: 0 },
    {
      name: 'kullback-leibler',
      attributes: { prediction: 'logarithm' },
      y: -Infinity,
      t: 0,
      value: 0,
      slope: 0,
    },
    { name: 'binary-cross-entropy-with-logits', y: Infinity, t: 1, value: 0, slope: 0 },
    { name: 'binary-cross-entropy-with-logits', y: -Infinity, t: 1, value: Infinity, slope: -1 },
  ])('$name of $y and $t is $value with slope $slope', ({ name, attributes = {}, y, t, value, slope }) => {
    const loss = losses.get(name);
    const call = apply(loss, [tensor([1, 1], [y]), tensor([1, 1], [t])], attributes);
    expect(call.output.data[0]).toBeCloseTo(value, 14);
    expect(product(loss, call, tensor([], [1])).data[0]).toBeCloseTo(slope, 14);
  });

  it('are NaN if the prediction or the target is NaN, even if the target is 0', () => {
    for (const loss of losses) {
      const [prediction, target] =
        loss.name === 'softmax-cross-entropy'
          ? [[NaN, 1], [0]]
          : [
              [NaN, 1],
              [0, 0],
            ];
      const call = apply(loss, [tensor([1, 2], prediction), tensor([1, target.length], target)]);
      expect(call.output.data[0], loss.name).toBeNaN();
    }
  });

  it('name both shapes if prediction and target differ in shape', () => {
    expect(
      faultOf(() =>
        losses.get('huber').inferShape(
          [
            [3, 2],
            [3, 1],
          ],
          { delta: 1, reduction: 'mean' },
        ),
      ).message,
    ).toBe('prediction and target differ in shape: found "[3, 1]", expected [3, 2]');
  });
});

describe('softmax-cross-entropy', () => {
  const loss = losses.get('softmax-cross-entropy');
  const logits = tensor([2, 3], [1, 2, 3, 0, 0, 0]);

  it('treats an index as the distribution that is 1 at that index', () => {
    const byIndex = apply(loss, [logits, tensor([2, 1], [2, 0])]);
    const byDistribution = apply(loss, [logits, tensor([2, 3], [0, 0, 1, 1, 0, 0])], {
      targets: 'distribution',
    });
    expect(byIndex.output).toEqual(byDistribution.output);
    expect(product(loss, byIndex, tensor([], [1]))).toEqual(product(loss, byDistribution, tensor([], [1])));
  });

  it('computes one loss for each row, then their mean or sum', () => {
    const mean = apply(loss, [logits, tensor([2, 1], [2, 0])]).output.data[0];
    const sum = apply(loss, [logits, tensor([2, 1], [2, 0])], { reduction: 'sum' }).output.data[0];
    expect(sum).toBe(2 * mean);
    expect(sum).toBeCloseTo(Math.log1p(Math.exp(-1) + Math.exp(-2)) + Math.log(3), 14);
  });

  it('has no gradient with respect to an index, and −ln softmax with respect to a distribution', () => {
    const byIndex = apply(loss, [logits, tensor([2, 1], [2, 0])]);
    expect(loss.constantInputs?.(byIndex.attributes)).toEqual([1]);
    expect(product(loss, byIndex, tensor([], [1]), 1).data).toEqual(new Float64Array(2));
    const byDistribution = apply(loss, [logits, tensor([2, 3], [0, 0, 1, 1, 0, 0])], {
      targets: 'distribution',
    });
    expect(product(loss, byDistribution, tensor([], [1]), 1).data[5]).toBeCloseTo(Math.log(3) / 2, 14);
  });

  it.each([-1, 3, 0.5, NaN])('rejects the index %s and names its row', (index) => {
    const fault = faultOf(() => apply(loss, [logits, tensor([2, 1], [0, index])]));
    expect(fault.what).toBe('not a class index');
    expect(fault.where).toBe('target of row 1');
    expect(fault.found).toBe(index);
    expect(fault.expected).toBe('a whole number from 0 to 2');
  });

  it('rejects targets of another shape', () => {
    const fault = faultOf(() =>
      loss.inferShape(
        [
          [2, 3],
          [2, 3],
        ],
        { targets: 'index', reduction: 'mean' },
      ),
    );
    expect(fault.message).toBe(
      'shapes do not fit: at softmax-cross-entropy target: found "[2, 3]", expected [2, 1] for the logits [2, 3]',
    );
  });
});
