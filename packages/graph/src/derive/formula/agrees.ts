/** Whether a formula gives a number, but for how it is rounded on the way: in all the digits that are ever written of it. */
export function agrees(found: number, value: number): boolean {
  return Object.is(found, value) || Math.abs(found - value) <= 1e-7 * Math.abs(value) + 1e-15;
}
