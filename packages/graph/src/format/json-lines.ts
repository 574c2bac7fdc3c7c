/** A JSON list with one entry per line. */
export function jsonLines(entries: readonly object[]): string {
  return entries.length === 0
    ? '[]'
    : `[\n    ${entries.map((entry) => JSON.stringify(entry)).join(',\n    ')}\n  ]`;
}

/** A JSON object of fields that are already serialised, one per line. */
export function jsonFields(fields: readonly string[]): string {
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}
