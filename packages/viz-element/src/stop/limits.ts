/** The limits of an element's stop conditions, as given by its attributes. */
export interface Limits {
  readonly stopLoss: string | number | undefined;
  readonly stopGradient: string | number | undefined;
  readonly stopDead: boolean;
}

/** Whether any limit is set. */
export function isLimited({ stopLoss, stopGradient, stopDead }: Limits): boolean {
  return stopDead || (stopLoss ?? stopGradient) !== undefined;
}
