import { frameBytes } from '@bp-graph/core';
import type { MachineParts } from '../machine.js';
import { notEnoughMemory } from '../not-enough-memory.js';
import type { Tape } from '../tape.js';
import { LINE } from './cache-line.js';
import type { FrameWord } from './frame.js';
import { assembled, joined } from './joined.js';
import type { Precision } from './precision.js';
import type { Sheet } from './product.js';
import { writeLook, writeProgram, writeUpdate } from './program.js';
import type { Room } from './rewriting.js';
import type { Step } from './step.js';
import { roll } from './roll.js';
import { MOST_PAGES, PAGE } from './runtime.js';
import { Words } from './words.js';

/** The number of steps whose numbers are written to memory at once. */
export const CHUNK = 2048;

/** Bytes per adjustment, and the most adjustments there can be. */
export const ADJUSTMENT = 16;
const ADJUSTMENTS = 16;

/** Bytes for constant vectors. */
const POOL = 1024;

/** Kernels may read a few vectors beyond the end of an array. */
const MARGIN = 64;

/** The layout of a machine's memory, in bytes, and its programs. */
export interface MemoryPlan {
  readonly bytes: number;
  readonly tape: number;
  readonly order: number;
  readonly numbers: number;
  readonly adjustments: number;
  /** The room for constant vectors. */
  readonly pool: Room;
  /** The initial contents: words and their addresses. */
  readonly texts: readonly (readonly [at: number, words: Int32Array])[];
  readonly frame: Readonly<Partial<Record<FrameWord, number>>> & {
    readonly program: number;
    readonly update: number;
  };
  /** The address of the program that computes the observed nodes. */
  readonly look: number;
  /** How many numbers the optimiser needs per step. */
  readonly numbersOfStep: number;
  /** The contents of a step, and a sheet to write it in another form. */
  readonly step: Step;
  sheet(this: void): Sheet;
}

/** @throws Unfit if it needs more memory than a machine can have. */
export function planMemory(tape: Tape, parts: MachineParts, { size, width }: Precision): MemoryPlan {
  const { batches, look, topology, updater } = parts;
  const { parameters, lanes } = tape;
  let end: number = frameBytes.frameSize;
  const take = (bytes: number): number => {
    const at = Math.ceil(end / LINE) * LINE;
    end = at + bytes;
    return at;
  };
  const pieces = updater.kernels ?? [];
  const numbersOfStep = pieces.reduce((sum, { count }) => sum + count, 0);

  const at = take(tape.size * size + MARGIN);
  const address = (offset: number): number => at + offset * size;
  const order = take(4 * batches.rows);
  const numbers = take(8 * CHUNK * numbersOfStep);
  const adjustments = take(ADJUSTMENT * ADJUSTMENTS);
  const pool = { at: take(POOL), bytes: POOL };
  const ground = { size, lanes, address, order };
  const block = {
    parameter: address(parameters.offset),
    gradient: address(parameters.gradient),
    state: parameters.state.map(address),
    bytes: parameters.trained * size,
  };
  const short = joined(tape, topology.nodes, ground, Math.ceil(end / LINE) * LINE);
  end = Math.max(end, short.end + MARGIN);
  const scratch = take(0);
  const sheet = (): Sheet => ({
    words: new Words(),
    size,
    width,
    scratch(bytes: number) {
      end = Math.max(end, scratch + bytes + MARGIN);
      return scratch;
    },
  });
  const batch = { rows: batches.fullSize, areFull: batches.rows % batches.fullSize === 0 };
  const step = { operations: short.operations, pieces, block, batch };
  const programWords = writeProgram(step, sheet());
  const updateWords = writeUpdate(step);
  const lookWords = writeLook(
    roll(assembled(look?.steps ?? [], topology.nodes, ground, tape.steps.length)),
    sheet(),
  );
  const program = take(programWords.byteLength);
  const update = take(updateWords.byteLength);
  const lookAt = take(lookWords.byteLength);
  checkSize(end);
  return {
    bytes: end,
    tape: at,
    order,
    numbers,
    adjustments,
    pool,
    numbersOfStep,
    texts: [
      [program, programWords],
      [update, updateWords],
      [lookAt, lookWords],
    ],
    look: lookAt,
    step,
    sheet,
    frame: {
      program,
      update,
      loss: address(tape.loss),
      gradient: block.gradient,
      trained: block.bytes,
      parameter: block.parameter,
      penalised: parameters.penalised * size,
      adjustments,
      numbers,
      numbersOfStep: 8 * numbersOfStep,
      order,
      rows: batches.rows,
      batchSize: batches.fullSize,
      batches: batches.perEpoch,
    },
  };
}

function checkSize(bytes: number): void {
  if (bytes > PAGE * MOST_PAGES) throw notEnoughMemory(bytes, 'at most 4 GiB');
}
