import { listBytes, type KernelOperands } from '@bp-graph/core';
import { ADDED, BIAS, NOTHING } from '../sum-start.js';
import { LINE } from './cache-line.js';
import { planProduct, type Manner } from './manner.js';
import type { Matrix, Product } from './operation.js';
import type { Precision } from './precision.js';
import { turned } from './roll.js';
import { bytesOf, type Words } from './words.js';

/** Where products are written to. */
export interface Sheet extends Precision {
  readonly words: Words;
  /** The address of temporary memory shared by all operations. */
  readonly scratch: (bytes: number) => number;
}

/** Bytes of the L1 cache available for B, beside the data that stream through. */
const CACHE = 24 * 1024;

/** The width of a block of a wide B, in bytes: enough to vectorise, while leaving room for depth. */
const SPAN = 128;

/** The least depth of a block: below it, sums would be stored and reloaded too often. */
const LEAST_DEPTH = 16;

/** From this number of rows on, it pays to copy parts of A or B to scratch memory. */
const WORTH_LAYING_OUT = 8;

/** Writes a product with the kernel that suits its matrices. */
export function product(sheet: Sheet, whole: Product): void {
  const { manner, product: p } = planProduct(whole, sheet);
  writers[manner](sheet, p);
}

const writers: Readonly<Record<Manner, (sheet: Sheet, p: Product) => void>> = {
  rows(sheet, p) {
    const { rows, depth } = p;
    if (areCrowded(sheet, p))
      blocks(sheet, { ...p, a: turnedInScratch(sheet, p.a, rows, depth) }, turnOf(sheet, rows, depth).bytes);
    else blocks(sheet, p);
  },
  turned: turnedBlocks,
  depth(sheet, p) {
    dots(sheet, p.rows > p.columns && p.start !== BIAS ? turned(p) : p);
  },
  columns,
};

/** Writes a product column by column: a single column counts as rows whatever the strides. */
function columns(sheet: Sheet, p: Product): void {
  for (let j = 0; j < p.columns; j++) {
    const [b, c] = [p.b, p.c].map((m) => ({ ...m, at: m.at + j * m.column }));
    blocks(sheet, { ...p, columns: 1, b, c });
  }
}

/** Writes the product after transposing B into scratch memory. */
function turnedBlocks(sheet: Sheet, p: Product): void {
  const { words, size } = sheet;
  const turn = turnOf(sheet, p.depth, p.columns);
  const b = turnedInScratch(sheet, p.b, p.depth, p.columns);
  const calls = blocksOf(sheet, { ...p, b });
  if (
    p.start === NOTHING &&
    p.depth % sheet.width === 0 &&
    p.columns * size >= SPAN &&
    p.depth >= LEAST_DEPTH
  ) {
    const list = sheet.scratch(turn.bytes + bytesOfList(sheet, p)) + turn.bytes;
    const otherwise = calls.length * bytesOf('product');
    words.emit('sparseProduct', {
      ...{ ...calls[0], bytes: p.columns * size, depth: p.depth },
      ...{ list, otherwise },
    });
  }
  for (const call of calls) words.emit('product', call);
}

/** Bytes of the list of A's non-zero entries: initial sums, the ends of the rows, and a number and a byte offset per entry. */
function bytesOfList({ size }: Sheet, { rows, depth }: Product): number {
  return listBytes.listHead + 4 * rows + 16 + (rows * depth + 1) * 2 * size;
}

/** Whether addresses with this stride map to the same few sets of the cache. */
function isCrowded(stride: number): boolean {
  return stride % 512 === 0;
}

/** Whether the columns of A would evict each other from the cache. */
function areCrowded({ size }: Sheet, { rows, depth, a }: Product): boolean {
  return a.row === size && isCrowded(a.column) && rows >= WORTH_LAYING_OUT && depth >= LEAST_DEPTH;
}

/** Transposes a matrix with contiguous columns, so that its rows are contiguous. */
function turnedInScratch(
  sheet: Sheet,
  { at: from, column: fromRow }: Matrix,
  rows: number,
  columns: number,
): Matrix {
  const { words, size, scratch } = sheet;
  const { row, bytes } = turnOf(sheet, rows, columns);
  const at = scratch(bytes);
  words.emit('transpose', { into: at, intoRow: row, from, fromRow, rows: columns, bytes: rows * size });
  return { at, row, column: size };
}

/**
 * The stride of rows in scratch memory, an odd number of cache lines so that rows do not evict each other, and the total size
 * in bytes.
 */
function turnOf({ size }: Sheet, rows: number, columns: number) {
  const row = (Math.ceil((columns * size) / LINE) | 1) * LINE;
  return { row, bytes: row * rows + LINE };
}

/** Writes the product in blocks of B that stay in the L1 cache; the first `taken` bytes of scratch memory are in use. */
function blocks(sheet: Sheet, p: Product, taken = 0): void {
  const list = blocksOf(sheet, p);
  for (const block of list) {
    const { bytes, depth: rows, b: from, bStep: fromRow } = block;
    if (list.length === 1 || bytes === fromRow) sheet.words.emit('product', block);
    else {
      // Parts of rows are copied to contiguous memory: in place they would evict each other from the cache.
      const into = sheet.scratch(taken + rows * bytes) + taken;
      sheet.words.emit('copyRows', { into, from, fromRow, rows, bytes });
      sheet.words.emit('product', { ...block, b: into, bStep: bytes });
    }
  }
}

function blocksOf({ size }: Sheet, p: Product): readonly KernelOperands<'product'>[] {
  const whole = p.columns * size;
  // With few rows, most of B is read only once anyway.
  const isWhole = p.depth * whole <= CACHE || p.rows < WORTH_LAYING_OUT;
  const span = isWhole ? whole : Math.max(SPAN, evenly(whole, Math.floor(CACHE / p.depth), 32));
  const deepest = Math.max(LEAST_DEPTH, Math.floor(CACHE / Math.min(span, whole)));
  const depth = isWhole ? p.depth : evenly(p.depth, deepest, 1);
  const list: KernelOperands<'product'>[] = [];
  for (let from = 0; from < whole; from += span) {
    for (let k = 0; k < p.depth; k += depth) {
      list.push({
        rows: p.rows,
        bytes: Math.min(span, whole - from),
        depth: Math.min(depth, p.depth - k),
        a: p.a.at + k * p.a.column,
        aRow: p.a.row,
        aStep: p.a.column,
        b: p.b.at + k * p.b.row + from,
        bStep: p.b.row,
        c: p.c.at + from,
        cRow: p.c.row,
        start: k === 0 ? p.start : ADDED,
        bias: p.bias,
        biasStep: p.biasStep,
      });
    }
  }
  return list;
}

/** The largest part, in multiples of `unit` and at most `most`, that divides `whole` evenly. */
function evenly(whole: number, most: number, unit: number): number {
  const parts = Math.ceil(whole / Math.max(most, unit));
  return Math.ceil(whole / parts / unit) * unit;
}

function dots({ words, size }: Sheet, p: Product): void {
  words.emit('dots', {
    rows: p.rows,
    columns: p.columns,
    bytes: p.depth * size,
    a: p.a.at,
    aRow: p.a.row,
    b: p.b.at,
    bRow: p.b.column,
    c: p.c.at,
    cRow: p.c.row,
    cColumn: p.c.column,
    start: p.start,
    bias: p.bias,
    biasStep: p.biasStep,
  });
}
