/** The batch of the current step. */

/** Rows of the batch. */
export let rowsOfBatch: i32 = 0;

/** The index of the batch's first row in the order of rows. */
export let startOfBatch: i32 = 0;

/** The number of the step, from which dropout draws. */
export let stepOfBatch: u64 = 0;

export function enterBatch(rows: i32, start: i32, step: u64): void {
  rowsOfBatch = rows;
  startOfBatch = start;
  stepOfBatch = step;
}
