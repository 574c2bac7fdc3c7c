/** What a binary computes with: bytes of a number, and how many a vector holds. */
export interface Precision {
  readonly size: 4 | 8;
  readonly width: 2 | 4;
}

export const float64: Precision = { size: 8, width: 2 };
export const float32: Precision = { size: 4, width: 4 };
