/** Numbers without a JSON representation, as a graph file stores them. */
export const SPECIAL_NUMBERS = ['-0', 'NaN', 'Infinity', '-Infinity'] as const;
export type SpecialNumber = (typeof SPECIAL_NUMBERS)[number];

/** A number in a graph file: every float64 is restored bit for bit, except that there is only one NaN. */
export type NumberJson = number | SpecialNumber;

export function encodeNumber(value: number): NumberJson {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? value : (String(value) as SpecialNumber);
}

export function decodeNumber(value: NumberJson): number {
  return Number(value);
}

export function isSpecial(value: unknown): value is SpecialNumber {
  return (SPECIAL_NUMBERS as readonly unknown[]).includes(value);
}
