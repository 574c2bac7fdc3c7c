/** How much time to spend. */
export interface Pace {
  readonly rounds: number;
  /** Seconds of warm-up before measuring. */
  readonly warmUp: number;
  /** Seconds per measurement. */
  readonly slice: number;
}

/** Announces what is being done. */
export type Report = (text: string) => void;
