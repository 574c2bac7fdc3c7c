import { network, Stepper, train, type TrainingRecord } from '@bp-graph/graph';
import { expect, it } from 'vitest';

const data = {
  x: { shape: [5, 2], data: Float64Array.from({ length: 10 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [5, 1], data: Float64Array.of(0, 1, 1, 0, 1) },
};
const options = { data, batchSize: 2, seed: 3, optimizer: 'adam' } as const;

it('a record gives the checkpoint of the run after its last step', () => {
  const stepper = new Stepper(network([2, 3, 1], { seed: 1 }), options);
  for (let k = 0; k < 4; k++) stepper.advance();
  const found: unknown[] = [];
  train(network([2, 3, 1], { seed: 1 }), { ...options, steps: 4, recordEvery: 2 }).subscribe((record) =>
    found.push(record.checkpoint()),
  );
  expect(found).toHaveLength(2);
  expect(found[1]).toEqual(stepper.checkpoint());
});

it('a record is rejected as a checkpoint once its run has continued, since the numbers have changed', () => {
  const records: TrainingRecord[] = [];
  train(network([2, 3, 1]), { ...options, steps: 4, recordEvery: 2 }).subscribe((record) =>
    records.push(record),
  );
  expect(() => records[0].checkpoint()).toThrow(/the run has gone on: at record of step 1: found 4/);
  expect(records[1].checkpoint().step).toBe(4);
});
