import { type Checkpoint, readCheckpoint, writeCheckpoint } from '@bp-graph/graph';
import { expect, it } from 'vitest';

const checkpoint: Checkpoint = {
  step: 7,
  position: { epoch: 2, batch: 1, random: { generator: 'pcg32', words: [1, 4294967295] } },
  parameters: {
    W: { shape: [2, 2], data: Float64Array.of(-0, NaN, Infinity, 0.1 + 0.2) },
    ['__proto__']: { shape: [], data: Float64Array.of(5e-324) },
  },
  optimizer: {
    W: { m: Float64Array.of(-Infinity, 1, 2, 3) },
    ['__proto__']: {},
  },
  stopping: { best: Infinity, waited: 3 },
};

it('a checkpoint is restored from its text bit for bit', () => {
  const text = writeCheckpoint(checkpoint);
  const again = readCheckpoint(text);
  expect(again).toEqual(checkpoint);
  expect(Object.is(again.parameters['W'].data[0], -0)).toBe(true);
  expect(writeCheckpoint(again)).toBe(text);
});

it('the text of a checkpoint without shuffling and stop rules does not mention them', () => {
  const plain = { step: 0, position: { epoch: 0, batch: 0 }, parameters: {}, optimizer: {} };
  const text = writeCheckpoint(plain);
  expect(text).not.toMatch(/random|stopping/);
  expect(readCheckpoint(text)).toEqual(plain);
});

it('the text of a checkpoint that lacks optimiser state for a parameter is rejected with its place', () => {
  const { W } = checkpoint.optimizer;
  expect(() => writeCheckpoint({ ...checkpoint, optimizer: { W } })).toThrow(
    /^not a checkpoint: at \/optimizer\/__proto__: found undefined, expected what the optimiser remembers/,
  );
});

it.each([
  ['{', /^the JSON ends too early/],
  ['[]', /^not a checkpoint: found \[\], expected/],
  ['{"format":"bp-graph","version":1}', /\/format: found "bp-graph", expected "bp-graph-checkpoint"$/],
  ['{"format":"bp-graph-checkpoint","version":1}', /\/step: found undefined, expected a field of this name$/],
  [written('"step": 7', '"step": -1'), /\/step: found -1, expected a whole number, 0 or more$/],
  [written('"step": 7', '"step": 7, "steps": 7'), /\/steps: found .*, expected no such field$/],
  [written('"-0","NaN"', '"NaN"'), /\/parameters\/0: found 3, expected 4 numbers/],
  [
    written('"-0","NaN"', 'null,1'),
    /\/parameters\/0\/data\/0: found null, expected a finite number, or one of/,
  ],
  [written('["-Infinity",1,2,3]', '[1]'), /\/parameters\/0: found 1, expected 4 numbers/],
])('a text that is not a checkpoint is rejected with its place: %#', (text, message) => {
  expect(() => readCheckpoint(text)).toThrow(message);
});

function written(from: string, to: string): string {
  const text = writeCheckpoint(checkpoint);
  expect(text).toContain(from);
  return text.replace(from, to);
}
