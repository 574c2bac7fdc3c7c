import { handWorked, network } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { Missing } from '../src/missing.js';

const graph = network([2, 3, 1], { loss: 'mean-squared-error', seed: 1 });
const told = (faults: readonly Error[]): string[] => faults.map(({ message }) => message);

describe('a reference to something that does not exist', () => {
  it.each([
    'output/sum',
    'hidden/weights',
    'hidden/weights[2, 1]',
    'hidden/weights[5]',
    'hidden/bias[2]',
    'hidden[1]',
  ])('is not reported for %s, which does', (selection) => {
    expect(told(new Missing().place(graph, selection))).toEqual([]);
  });

  it.each([
    'output/smu',
    'hidden/weights[3, 0]',
    'hidden/weights[6]',
    'hidden/bias[0, 0]',
    'output/sum[]',
    'output/sum[9]',
    '',
  ])('is reported for the selection %j', (selection) => {
    expect(told(new Missing().place(graph, selection))).toEqual([
      expect.stringContaining(`at selection: found "${selection}", expected a place of this graph`),
    ]);
  });

  it('is reported with the nearest name', () => {
    expect(told(new Missing().place(graph, 'output/smu'))[0]).toContain('did you mean "output/sum"?');
  });

  it('is reported for a sample that the batch does not have', () => {
    expect(told(new Missing().entry('sample', 9, 4))).toEqual([
      'wrong value: at sample: found 9, expected a whole number from 0 to 3',
    ]);
    expect(told(new Missing().entry('sample', 3, 4))).toEqual([]);
  });

  it('is not reported if an earlier graph had it', () => {
    const missing = new Missing();
    expect(told(missing.place(graph, 'hidden/bias'))).toEqual([]);
    expect(told(missing.place(handWorked('tutorial').graph, 'hidden/bias'))).toEqual([]);
  });
});
