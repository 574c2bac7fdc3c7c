/** The number a text writes in decimal digits, or nothing: `5.1`, `-2`, `1e-3`, but not ``, `0x10` or `Infinity`. */
export function parseDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}
