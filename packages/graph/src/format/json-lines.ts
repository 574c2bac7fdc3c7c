/** A list with one entry a line. */
export function jsonLines(entries: readonly object[]): string {
  return entries.length === 0
    ? '[]'
    : `[\n    ${entries.map((entry) => JSON.stringify(entry)).join(',\n    ')}\n  ]`;
}

/** An object of fields that are JSON already, one a line. */
export function jsonFields(fields: readonly string[]): string {
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}
