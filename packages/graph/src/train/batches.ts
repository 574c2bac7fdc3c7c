import {
  checkCount,
  Fault,
  Random,
  type RandomState,
  type Seed,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';

/** Rows to learn from: tensors [rows, …] by the id of the input or target they go to. */
export type TrainingData = Readonly<Record<string, TensorView>>;

/** The position of a run in its data: enough to continue with the same rows. */
export interface BatchPosition {
  readonly epoch: number;
  /** Number of the batch within the epoch. */
  readonly batch: number;
  /** The generator as it was before this epoch's rows were shuffled; undefined without shuffling. */
  readonly random?: RandomState;
}

/** How the data are split into mini-batches. */
export interface BatchOptions {
  /** The batch size; by default all rows. The last batch of an epoch has the remaining rows. */
  readonly batchSize?: number;
  /** Whether to shuffle the rows in every epoch; by default, if there is more than one batch. */
  readonly shuffle?: boolean;
  readonly seed?: Seed;
}

/**
 * Splits the rows into mini-batches, epoch after epoch. With a single batch per epoch and no shuffling the batch is the data
 * itself, so that nothing is copied or fed twice.
 */
export class Batches {
  readonly rows: number;
  readonly perEpoch: number;
  readonly data: TrainingData;
  readonly #size: number;
  readonly #shuffle: boolean;
  // Separate fields, so that a step allocates nothing.
  #epoch = 0;
  #batch = 0;
  #random: RandomState | undefined;
  /** The order of the rows in this epoch and the generator after drawing it, once requested. */
  #dealt: { readonly order: Uint32Array; readonly random?: Random } | undefined;

  /**
   * @param rows The number of rows, for data that are known to have it; there may be no tables then.
   * @throws Fault if there are no rows, tables differ in length, or the batch size is invalid.
   */
  constructor(data: TrainingData, options: BatchOptions = {}, rows = commonRows(data)) {
    this.data = data;
    this.rows = rows;
    const { batchSize = this.rows } = options;
    checkCount('batch size', batchSize);
    this.#size = Math.min(batchSize, this.rows);
    this.perEpoch = Math.ceil(this.rows / this.#size);
    this.#shuffle = options.shuffle ?? this.perEpoch > 1;
    if (this.#shuffle) this.#random = new Random(options.seed ?? 1).state;
  }

  get position(): BatchPosition {
    const random = this.#random;
    return { epoch: this.#epoch, batch: this.#batch, ...(random === undefined ? {} : { random }) };
  }

  /** Moves to an earlier position. @throws Fault for a batch out of range or an invalid generator state. */
  set position({ epoch, batch, random = this.#random }: BatchPosition) {
    if (batch >= this.perEpoch)
      throw new Fault({
        what: 'checkpoint of another dealing',
        where: 'batch',
        found: batch,
        expected: `a whole number from 0 to ${this.perEpoch - 1}`,
      });
    if (random !== undefined) Random.restore(random);
    const isSame = epoch === this.#epoch && random === this.#random;
    this.#epoch = epoch;
    this.#batch = batch;
    if (this.#shuffle) this.#random = random;
    if (!isSame && this.#shuffle) this.#dealt = undefined;
  }

  /** The size of the current batch. */
  get size(): number {
    return Math.min(this.#size, this.rows - this.#batch * this.#size);
  }

  /** The order of the rows in this epoch; a new array for each epoch. */
  get order(): Uint32Array {
    return this.#ordered().order;
  }

  /** The index of the current batch's first row in the order. */
  get start(): number {
    return this.#batch * this.#size;
  }

  /** The size of a full batch. */
  get fullSize(): number {
    return this.#size;
  }

  /** Whether batches differ from step to step. */
  get varies(): boolean {
    return this.perEpoch > 1 || this.#shuffle;
  }

  /** The current batch. */
  take(): TrainingData {
    if (!this.varies) return this.data;
    const rows = this.order.subarray(this.start, this.start + this.size);
    return Object.fromEntries(Object.entries(this.data).map(([id, table]) => [id, takeRows(table, rows)]));
  }

  advance(): void {
    this.#batch++;
    if (this.#batch < this.perEpoch) return;
    this.#epoch++;
    this.#batch = 0;
    if (!this.#shuffle) return;
    this.#random = this.#ordered().random?.state;
    this.#dealt = undefined;
  }

  /** The order of the rows in this epoch, drawn on first use. */
  #ordered() {
    const state = this.#random;
    if (this.#dealt === undefined) {
      const random = state === undefined ? undefined : Random.restore(state);
      const order = random?.permutation(this.rows) ?? Uint32Array.from({ length: this.rows }, (_, i) => i);
      this.#dealt = { order, ...(random === undefined ? {} : { random }) };
    }
    return this.#dealt;
  }
}

/** The number of rows that all tables have. @throws Fault if there are none, or tables differ in length. */
export function commonRows(data: TrainingData): number {
  const tables = Object.entries(data);
  const rows = tables.length === 0 ? 0 : tables[0][1].shape[0];
  for (const [id, { shape }] of tables) {
    if (shape[0] !== rows)
      throw new Fault({
        what: 'data of different lengths',
        where: id,
        found: shape[0],
        expected: `${rows} rows, as ${tables[0][0]}`,
      });
  }
  if (rows < 1) throw new Fault({ what: 'no data to train on', found: rows, expected: '1 row or more' });
  return rows;
}

function takeRows({ shape, data }: TensorView, rows: Uint32Array): Tensor {
  const width = data.length / shape[0];
  const taken = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let j = 0; j < width; j++) taken[i * width + j] = data[row * width + j];
  });
  return { shape: [rows.length, ...shape.slice(1)], data: taken };
}
