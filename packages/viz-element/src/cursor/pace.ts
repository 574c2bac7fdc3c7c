/** Milliseconds that a node takes when a wave is followed, unless something else is given or chosen. */
const PACE = 450;

/** The first pace of these that is one. */
export function paceOf(...given: readonly (number | undefined)[]): number {
  return given.find((pace) => pace !== undefined && pace >= 0) ?? PACE;
}
