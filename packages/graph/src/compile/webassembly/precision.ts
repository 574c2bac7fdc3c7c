/** The number format of a binary: bytes per number, and numbers per vector. */
export interface Precision {
  readonly size: 4 | 8;
  readonly width: 2 | 4;
}

export const float64: Precision = { size: 8, width: 2 };
export const float32: Precision = { size: 4, width: 4 };
