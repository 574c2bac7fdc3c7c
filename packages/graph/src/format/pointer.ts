/** Longer keys are shortened: a pointer should identify a position, not repeat 10 MB of text. */
const LONGEST_KEY = 200;

/** The JSON pointer (RFC 6901) to something inside the target of `parent`. */
export function pointerTo(parent: string, ...path: readonly (string | number)[]): string {
  return parent + path.map((key) => `/${escape(String(key))}`).join('');
}

function escape(key: string): string {
  const shown = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
  return shown.replaceAll('~', '~0').replaceAll('/', '~1');
}
