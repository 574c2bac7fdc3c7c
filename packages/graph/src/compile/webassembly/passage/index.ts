import type { Arithmetic } from '../code/arithmetic.js';
import { Library } from '../code/library.js';
import { moduleOf } from '../code/module.js';
import { Pool } from '../code/pool.js';
import type { Sheet } from '../product.js';
import { writeKernel } from '../program.js';
import type { Rewriting } from '../rewriting.js';
import { bytesOf } from '../runtime.js';
import type { Step } from '../step.js';
import { Words } from '../words.js';
import { Passages } from './passages.js';
import type { Scene } from './scene.js';
import { writeCheck, writeUpdate } from './update.js';
import { writerOf } from './writers.js';

/**
 * Generates code for operations where possible, and leaves the others to kernels. In a cold process, generating the code of an
 * operation takes about as long as ten thousand kernel calls, so most short runs do without.
 * @param after The work, in multiplications, after which code is generated.
 */
export function passages(arithmetic: Arithmetic, after = 2 ** 24): Rewriting {
  return {
    after,
    write(step, sheet, room, binary) {
      const pool = new Pool(room.at, room.bytes);
      const own = new Passages(arithmetic, pool);
      const scene = { arithmetic, library: libraryOf(binary), batch: step.batch };
      const program = writeProgram(step, sheet, own, scene);
      const update = writeUpdateProgram(step, own, scene);
      const { bodies } = own;
      return { program, update, constants: pool.words, module: moduleOf(bodies), count: bodies.length };
    },
  };
}

function writeProgram(
  { operations, block }: Step,
  sheet: Sheet,
  passages: Passages,
  scene: Scene,
): Int32Array {
  const { words } = sheet;
  for (const operation of operations) {
    const write = passages.areFull ? undefined : writerOf(operation, scene);
    if (write !== undefined) passages.add(words, write);
    else {
      passages.end();
      writeKernel(operation, sheet);
    }
  }
  passages.add(words, (body) => {
    writeCheck(body, block);
  });
  passages.end();
  return words.finish();
}

function writeUpdateProgram({ pieces, block }: Step, passages: Passages, { library }: Scene): Int32Array {
  const words = new Words();
  passages.add(words, (body) => {
    writeUpdate(body, pieces, block, library);
  });
  passages.end();
  return words.finish();
}

/** The functions of a binary are parsed only once. */
const libraries = new Map<string, Library>();

function libraryOf(binary: string): Library {
  const known = libraries.get(binary) ?? new Library(bytesOf(binary));
  libraries.set(binary, known);
  return known;
}
