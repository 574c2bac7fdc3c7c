/** Milliseconds per node while a wave is walked through, by default. */
const PACE = 450;

/** The first of these that is a valid pace, or else the default. */
export function paceOf(...given: readonly (number | undefined)[]): number {
  return given.find((pace) => pace !== undefined && pace >= 0) ?? PACE;
}
