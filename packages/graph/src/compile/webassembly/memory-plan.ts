import { frameBytes } from '@bp-graph/core';
import type { MachineParts } from '../machine.js';
import { notEnoughMemory } from '../not-enough-memory.js';
import type { Tape, TapeStep } from '../tape.js';
import { assemble } from './assemble.js';
import type { Arithmetic } from './code/arithmetic.js';
import type { Body } from './code/body.js';
import type { Library } from './code/library.js';
import { Pool } from './code/pool.js';
import type { FrameWord } from './frame.js';
import type { MachineOperation } from './operation.js';
import { Passages } from './passage/index.js';
import { writeLook, writeProgram, writeUpdateProgram } from './program.js';
import { roll } from './roll.js';
import { MOST_PAGES, PAGE } from './runtime.js';
import { weave, type Loom, type Woven } from './weave/index.js';
import { Words } from './words.js';

/** Steps whose numbers are written down at once. */
export const CHUNK = 2048;

/** Bytes of an adjustment's words; as many are provided for as there can be. */
export const ADJUSTMENT = 16;
const ADJUSTMENTS = 16;

/** Bytes of the vectors that never change. */
const POOL = 1024;

/** Kernels may read a few vectors beyond the end of an array. */
const MARGIN = 64;

/** From as many operations on it pays to look for what is alike all over a tape. */
const [MANY, VERY_MANY] = [200, 20_000];

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
  /** Code to be compiled for this tape alone. */
  readonly passages: readonly Body[];
  readonly frame: Readonly<Partial<Record<FrameWord, number>>> & { readonly program: number };
  /** The program that computes what is looked at. */
  readonly look: number;
  /** How many numbers the optimiser is told of a step. */
  readonly numbersOfStep: number;
}

/** @throws Fault where more memory is needed than a machine can have. */
export function planMemory(
  tape: Tape,
  parts: MachineParts,
  arithmetic: Arithmetic,
  library: Library,
): MemoryPlan {
  const { size, width } = arithmetic;
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
  const pool = new Pool(take(POOL), POOL);
  const assembled = (steps: readonly TapeStep[], first: number): readonly MachineOperation[] =>
    steps.map(({ instruction, node }, k) => {
      const { operation, attributes } = topology.nodes[node].spec;
      const name = operation?.name ?? '';
      const site = { size, lanes, address, order, operation: name, attributes, step: first + k };
      return assemble(instruction, site);
    });
  const batch = { rows: batches.fullSize, areFull: batches.rows % batches.fullSize === 0 };
  const scene = { arithmetic, library, batch };
  const block = {
    parameter: address(parameters.offset),
    gradient: address(parameters.gradient),
    state: parameters.state.map(address),
    bytes: parameters.trained * size,
  };
  const passages = new Passages(arithmetic, pool);
  const program = shorten(assembled(tape.steps, 0), tape.isKept, {
    size,
    fixed: [
      [block.gradient, block.gradient + block.bytes],
      [address(tape.loss), address(tape.loss + 1)],
    ],
    ones: new Set(
      tape.constants.filter(({ numbers }) => numbers[0] === 1).map(({ offset }) => address(offset)),
    ),
    start: Math.ceil(end / LINE) * LINE,
  });
  end = Math.max(end, program.end + MARGIN);
  const scratch = take(0);
  const sheet = {
    words: new Words(),
    size,
    width,
    scratch(bytes: number) {
      end = Math.max(end, scratch + bytes + MARGIN);
      return scratch;
    },
  };
  const programWords = writeProgram(program.operations, block, sheet, passages, scene);
  const updateWords = writeUpdateProgram(pieces, block, passages, scene);
  const lookWords = writeLook(roll(assembled(look?.steps ?? [], tape.steps.length)), {
    ...sheet,
    words: new Words(),
  });
  const programAt = take(programWords.byteLength);
  const update = take(updateWords.byteLength);
  const lookAt = take(lookWords.byteLength);
  checkSize(end);
  return {
    bytes: end,
    tape: at,
    order,
    numbers,
    adjustments,
    numbersOfStep,
    texts: [
      [pool.at, pool.words],
      [programAt, programWords],
      [update, updateWords],
      [lookAt, lookWords],
    ],
    passages: passages.bodies,
    look: lookAt,
    frame: {
      program: programAt,
      update,
      loss: address(tape.loss),
      gradient: block.gradient,
      trained: block.bytes,
      parameter: block.parameter,
      paying: parameters.paying * size,
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

/**
 * Rolls operations, and weaves them before that where they would still be many and their values need not be kept. Very
 * many are woven at once, since rolling them only to see that it is not enough takes its time.
 */
function shorten(operations: readonly MachineOperation[], isKept: boolean, loom: Loom): Woven {
  const rolled = operations.length > VERY_MANY && !isKept ? operations : roll(operations);
  const woven = rolled.length > MANY && !isKept ? weave(operations, loom) : undefined;
  const short = woven === undefined ? [] : roll(woven.operations);
  if (woven !== undefined && short.length < rolled.length) return { operations: short, end: woven.end };
  return { operations: rolled === operations ? roll(operations) : rolled, end: loom.start };
}

function checkSize(bytes: number): void {
  if (bytes > PAGE * MOST_PAGES) throw notEnoughMemory(bytes, 'at most 4 GiB');
}
