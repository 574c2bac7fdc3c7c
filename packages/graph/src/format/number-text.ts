/** Numbers that JSON has no words for, as a graph file writes them. */
export const SPECIAL_NUMBERS = ['-0', 'NaN', 'Infinity', '-Infinity'] as const;
export type SpecialNumber = (typeof SPECIAL_NUMBERS)[number];

/** A number as a graph file holds it: every float64 comes back bit for bit, save that there is but one NaN. */
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
