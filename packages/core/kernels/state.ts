/** What one step needs to know of its batch. */

/** Rows of the present batch. */
export let rowsOfBatch: i32 = 0;

/** Where in the order of the rows the batch begins. */
export let startOfBatch: i32 = 0;

/** The number of the step, by which dropout draws. */
export let stepOfBatch: u64 = 0;

export function enterBatch(rows: i32, start: i32, step: u64): void {
  rowsOfBatch = rows;
  startOfBatch = start;
  stepOfBatch = step;
}
