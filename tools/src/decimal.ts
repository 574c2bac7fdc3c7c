/**
 * Parses a decimal number such as `5.1`, `-2` or `1e-3`. Undefined for anything else, including ``, `0x10` and
 * `Infinity`.
 */
export function parseDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}

/** Parses a number that has a comma for its decimal point, such as `5,1`. Undefined for anything else. */
export function parseDecimalComma(text: string): number | undefined {
  return text.includes(',') ? parseDecimal(text.replace(',', '.')) : undefined;
}
