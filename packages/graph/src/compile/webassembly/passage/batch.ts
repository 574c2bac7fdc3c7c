import { frameBytes, frameWords } from '@bp-graph/core';
import { instructions } from '../code/arithmetic.js';
import type { Address, Body, Expression } from '../code/body.js';
import type { FrameWord } from '../frame.js';
import type { BatchFacts } from '../step.js';

/** A word of the frame, which is at the start of the memory. */
export const word =
  (name: FrameWord): Expression =>
  (body) => {
    body.load(instructions.integer.load, { at: 4 * frameWords.indexOf(name) }, 4);
  };

/** The address of the finiteness check. */
export const check: Address = { at: frameBytes.check };

/** The size of the current batch, as a number. */
export function rowsOfBatch({ rows, areFull }: BatchFacts): Expression {
  return (body) => {
    if (areFull) body.number(rows);
    else body.operate(body.arithmetic.fromInteger, word('batchRows'));
  };
}

/** A vector of lanes, `first` being the first of them, with unused lanes set to 0. */
export function living(body: Body, facts: BatchFacts, first: number, value: Expression): Expression {
  const { width, size, splat, less } = body.arithmetic;
  if (facts.areFull && first + width <= facts.rows) return value;
  const lanes = Array.from({ length: width }, (_, k) => first + k);
  if (facts.areFull) {
    const mask = new Uint8Array(16);
    lanes.forEach((lane, k) => mask.fill(lane < facts.rows ? 255 : 0, k * size, (k + 1) * size));
    return (own) => {
      own.operate(instructions.and, value, () => {
        own.constant(mask);
      });
    };
  }
  const numbers = size === 8 ? Float64Array.from(lanes) : Float32Array.from(lanes);
  return (own) => {
    own.operate(instructions.and, value, () => {
      own.operate(
        less,
        () => {
          own.constant(new Uint8Array(numbers.buffer));
        },
        () => {
          own.operate(splat, rowsOfBatch(facts));
        },
      );
    });
  };
}
