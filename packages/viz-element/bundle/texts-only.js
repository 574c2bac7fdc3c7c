/** Takes out how bytes become a text: what a page loads or holds is a text by the time it is read as a graph. */
export function textsOnly() {
  return {
    name: 'texts-only',
    enforce: 'pre',
    transform: (_, id) =>
      id.endsWith('/graph/src/format/decode-utf8.ts')
        ? { code: 'export const decodeUtf8 = String;', map: null }
        : undefined,
  };
}
