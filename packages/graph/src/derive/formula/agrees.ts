/** Whether the result of a formula matches a number up to rounding: in all digits that are ever displayed. */
export function agrees(found: number, value: number): boolean {
  return Object.is(found, value) || Math.abs(found - value) <= 1e-7 * Math.abs(value) + 1e-15;
}
