/** A value as JSON text; numbers that JSON cannot represent become strings. */
export function toJson(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
}
