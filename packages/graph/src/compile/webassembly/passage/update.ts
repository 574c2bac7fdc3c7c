import type { KernelPiece } from '@bp-graph/core';
import { instructions, types } from '../code/arithmetic.js';
import type { Address, Body, Expression } from '../code/body.js';
import type { Local } from '../code/local.js';
import { add, from, get, load, multiply } from '../code/expressions.js';
import { exportedName, type Library } from '../code/library.js';
import { splitRate, type TrainedBlock } from '../step.js';
import { check, word } from './batch.js';
import { total } from './settle.js';

/** The most vectors to unroll, and the number of vectors per iteration of a loop. */
const [FEW, GROUP] = [4, 4];

/** Writes the finiteness check: 0 if all gradients are finite, otherwise NaN, since 0 times a non-finite number is NaN. */
export function writeCheck(body: Body, { gradient, bytes }: TrainedBlock): void {
  const { many, one } = body.arithmetic;
  body.block(() => {
    const sum = body.let(many.type, (own) => {
      own.zero();
    });
    const zero = body.let(many.type, get(sum));
    alongVectors(body, bytes, (places) => {
      const parts = places.map((place) => multiply(many, get(zero), load(many, from(gradient, place))));
      body.set(
        sum,
        parts.reduce((whole, part) => add(many, whole, part), get(sum)),
      );
    });
    body.store(one, check, total(body, sum));
  });
}

/** Writes the optimiser: pieces, each transforming the direction, and finally p ← p − factor · direction. */
export function writeUpdate(
  body: Body,
  pieces: readonly KernelPiece[],
  block: TrainedBlock,
  library: Library,
): void {
  const numbers = numbersOf(body, pieces);
  const { own, isScaled } = splitRate(pieces);
  alongVectors(body, block.bytes, (places) => {
    for (const place of places)
      body.sharing(() => {
        updateVector(body, { pieces: own, numbers, block, place, library, isScaled });
      });
  });
}

interface VectorUpdate {
  readonly pieces: readonly KernelPiece[];
  /** The numbers of the step for each piece. */
  readonly numbers: readonly (readonly Local[])[];
  readonly block: TrainedBlock;
  readonly place: Address;
  readonly library: Library;
  readonly isScaled: boolean;
}

function updateVector(body: Body, { pieces, numbers, block, place, library, isScaled }: VectorUpdate): void {
  const { many } = body.arithmetic;
  const direction = body.let(many.type, load(many, from(block.gradient, place)));
  const parameter = body.let(many.type, load(many, from(block.parameter, place)));
  let first = 0;
  pieces.forEach(({ name, slots }, k) => {
    const states = slots.map((_, n) => from(block.state[first + n], place));
    first += slots.length;
    const own = states.map((at) => body.let(many.type, load(many, at)));
    const change = (local: Local, what: string): void => {
      const function_ = `${exportedName(name)}${what}`;
      if (!library.has(function_)) return;
      const values = [direction, parameter, own.at(0), own.at(1), own.at(2), ...numbers[k]];
      body.set(local, (inner) => {
        inner.copy(library.get(function_), ...values.map((value) => get(value ?? direction)));
      });
    };
    own.forEach((state, n) => {
      change(state, `State${n + 1}`);
      body.store(many, states[n], get(state));
    });
    change(parameter, 'Parameter');
    change(direction, 'Direction');
  });
  const factor = isScaled ? numbers.at(-1)?.at(0) : undefined;
  const step = factor === undefined ? get(direction) : multiply(many, get(factor), get(direction));
  body.store(many, from(block.parameter, place), (inner) => {
    inner.operate(many.subtract, get(parameter), step);
  });
}

/** Loads the numbers of the current step for all pieces, each into a vector of its own. */
function numbersOf(body: Body, pieces: readonly KernelPiece[]): Local[][] {
  const { many, fromFloat64, splat } = body.arithmetic;
  const by = body.let(types.i32, word('numbersNow'));
  let at = 0;
  return pieces.map(({ count }) =>
    Array.from({ length: count }, () => {
      const number: Expression = (own) => {
        own.load(instructions.float64.load, { at, by }, 8);
        own.operate(fromFloat64);
      };
      const local = body.let(many.type, (own) => {
        own.operate(splat, number);
      });
      at += 8;
      return local;
    }),
  );
}

/** Iterates over the vectors of `bytes` bytes, several at a time. */
function alongVectors(body: Body, bytes: number, write: (places: readonly Address[]) => void): void {
  const step = body.arithmetic.many.bytes;
  const vectors = bytes / step;
  const groups = Math.floor(vectors / GROUP);
  const placesFrom = (first: Address, count: number): Address[] =>
    Array.from({ length: count }, (_, k) => from(k * step, first));
  body.repeat(groups, [GROUP * step], FEW, (first) => {
    write(placesFrom(first, GROUP));
  });
  const rest = vectors - groups * GROUP;
  if (rest > 0) write(placesFrom({ at: groups * GROUP * step }, rest));
}
