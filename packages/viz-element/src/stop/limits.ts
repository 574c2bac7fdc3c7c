/** The limits of an element as its attributes say them. */
export interface Limits {
  readonly stopLoss: string | number | undefined;
  readonly stopGradient: string | number | undefined;
  readonly stopDead: boolean;
}

/** Whether any limit is given. */
export function isLimited({ stopLoss, stopGradient, stopDead }: Limits): boolean {
  return stopDead || (stopLoss ?? stopGradient) !== undefined;
}
