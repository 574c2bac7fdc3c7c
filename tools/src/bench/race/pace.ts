/** How long everything takes. */
export interface Pace {
  readonly rounds: number;
  /** Seconds for which each is run before it is measured. */
  readonly warmUp: number;
  /** Seconds of one measurement. */
  readonly slice: number;
}

/** Tells what is being done. */
export type Report = (text: string) => void;
