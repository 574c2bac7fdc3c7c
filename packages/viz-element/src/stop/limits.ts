/** The limits of an element as its attributes say them. */
export interface Limits {
  readonly stopLoss: string | number | undefined;
  readonly stopGradient: string | number | undefined;
  readonly stopDead: boolean;
}

/** Whether any limit is given, be it one or not. */
export function isLimited({ stopLoss, stopGradient, stopDead }: Limits): boolean {
  return stopDead || isGiven(stopLoss) || isGiven(stopGradient);
}

export function isGiven(limit: string | number | undefined): limit is string | number {
  return (limit ?? '') !== '';
}
