import { Fault, frameBytes, pieceKernels, type KernelPiece } from '@bp-graph/core';
import type { MachineParts } from '../machine.js';
import type { Tape } from '../tape.js';
import { assemble } from './assemble.js';
import type { MachineOperation } from './operation.js';
import type { FrameWord } from './frame.js';
import { MOST_PAGES, PAGE } from './runtime.js';
import { product, type Sheet } from './product.js';
import { roll } from './roll.js';
import { Words } from './words.js';

/** The numbers of a precision: their bytes, and how many a vector holds. */
export interface Precision {
  readonly size: 4 | 8;
  readonly width: 2 | 4;
}

/** Steps whose numbers are written down at once. */
export const CHUNK = 2048;

/** Bytes of the direction that an optimiser has at hand. */
const STRIP = 4096;

/** Bytes of an adjustment's words; as many are provided for as there can be. */
export const ADJUSTMENT = 16;
const ADJUSTMENTS = 16;

/** Kernels may read a few vectors beyond the end of an array. */
const MARGIN = 64;

/** Bytes of a line of the cache, at which every array begins. */
const LINE = 64;

/** Where everything stands in the memory of a machine, in bytes, and the words of its programs. */
export interface MemoryPlan {
  readonly bytes: number;
  readonly tape: number;
  readonly order: number;
  readonly numbers: number;
  readonly adjustments: number;
  /** What is written once: words and where they go. */
  readonly texts: readonly (readonly [at: number, words: Int32Array])[];
  readonly frame: Readonly<Partial<Record<FrameWord, number>>>;
  /** How many numbers the optimiser is told of a step. */
  readonly numbersOfStep: number;
}

/** @throws Fault where more memory is needed than a machine can have. */
export function planMemory(tape: Tape, parts: MachineParts, { size, width }: Precision): MemoryPlan {
  const { batches, topology, updater } = parts;
  const { parameters } = tape;
  let end: number = frameBytes.frameSize;
  const take = (bytes: number): number => {
    const at = Math.ceil(end / LINE) * LINE;
    end = at + bytes;
    return at;
  };
  const pieces = piecesOf(updater.kernels ?? []);
  const numbersOfStep = pieces.reduce((sum, { count }) => sum + count, 0);

  const at = take(tape.size * size + MARGIN);
  const address = (offset: number): number => at + offset * size;
  const order = take(4 * batches.rows);
  const numbers = take(8 * CHUNK * numbersOfStep);
  const adjustments = take(ADJUSTMENT * ADJUSTMENTS);
  const direction = take(STRIP + MARGIN);
  const pieceWords = wordsOfPieces(pieces, (k) => address(parameters.state[k]));
  const piecesAt = take(pieceWords.byteLength);
  const scratch = take(0);
  const operations = tape.steps.map(({ instruction, node }, step) => {
    const { operation, attributes } = topology.nodes[node].spec;
    const name = operation?.name ?? '';
    const { lanes } = tape;
    return assemble(instruction, { size, lanes, address, order, operation: name, attributes, step });
  });
  const programWords = write(roll(operations), {
    words: new Words(),
    size,
    width,
    scratch(bytes) {
      end = Math.max(end, scratch + bytes + MARGIN);
      return scratch;
    },
  });
  const program = take(programWords.byteLength);
  checkSize(end);
  return {
    bytes: end,
    tape: at,
    order,
    numbers,
    adjustments,
    numbersOfStep,
    texts: [
      [piecesAt, pieceWords],
      [program, programWords],
    ],
    frame: {
      program,
      loss: address(tape.loss),
      gradient: address(parameters.gradient),
      trained: parameters.trained * size,
      parameter: address(parameters.offset),
      paying: parameters.paying * size,
      pieces: piecesAt,
      adjustments,
      numbers,
      numbersOfStep: 8 * numbersOfStep,
      direction,
      order,
      rows: batches.rows,
      batchSize: batches.fullSize,
      batches: batches.perEpoch,
    },
  };
}

function write(operations: readonly MachineOperation[], sheet: Sheet): Int32Array {
  for (const operation of operations) {
    if (operation.kernel === 'product') product(sheet, operation);
    else sheet.words.emit(operation.kernel, operation.operands, operation.variant);
  }
  return sheet.words.finish();
}

function checkSize(bytes: number): void {
  if (bytes <= PAGE * MOST_PAGES) return;
  throw new Fault({
    what: 'not enough memory for a compiled run',
    found: `${(bytes / 2 ** 30).toFixed(1)} GiB needed`,
    expected: 'at most 4 GiB; a smaller batch needs less',
  });
}

/** A rate at the end is the factor of p ← p − factor · direction; otherwise that factor is 1. */
export function piecesOf(kernels: readonly KernelPiece[]): readonly KernelPiece[] {
  const last = kernels.at(-1);
  if (last?.name === 'rate') return [...kernels.slice(0, -1), { ...last, name: 'descend' }];
  return [...kernels, whole];
}

const whole: KernelPiece = {
  name: 'descend',
  slots: [],
  count: 1,
  settle(into, at) {
    into[at] = 1;
  },
};

/** For every piece its kernel, the place of its first number and the addresses of up to three arrays of state. */
function wordsOfPieces(pieces: readonly KernelPiece[], stateAt: (k: number) => number): Int32Array {
  let first = 0;
  let state = 0;
  return Int32Array.from(
    pieces.flatMap(({ name, count, slots }) => {
      const places = [0, 1, 2].map((k) => (k < slots.length ? stateAt(state + k) : 0));
      const words = [pieceKernels.indexOf(name), first, ...places];
      first += count;
      state += slots.length;
      return words;
    }),
  );
}
