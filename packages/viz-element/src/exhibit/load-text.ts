import { Fault } from '@bp-graph/core';

/** Timeout in milliseconds. */
const PATIENCE = 30_000;
/** Size limit in bytes; parsing more would block the page for many seconds. */
const LARGEST = 50_000_000;

/**
 * Loads the text of a saved graph.
 *
 * @throws Fault for an invalid URL, no answer within 30 seconds, an error status, a web page, or more than 50 MB; the
 * signal's reason once that is aborted.
 */
export async function loadText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const address = addressOf(src, base);
  const limit = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, limit]) });
    if (!response.ok) {
      const found = `${response.status} ${response.statusText}`.trim();
      throw unloaded('cannot load the graph', src, 'a file that is there', { found });
    }
    const text = await textOf(response, src);
    if (/^\s*<[!h]/i.test(text)) throw unloaded('a web page instead of a graph', src, 'a graph as JSON', {});
    return text;
  } catch (error) {
    if (signal.aborted || error instanceof Fault) throw error;
    if (limit.aborted)
      throw unloaded('no answer', src, `one within ${PATIENCE / 1000} seconds`, { cause: error });
    const expected = 'a file this page may load (from a folder, none)';
    throw unloaded('no answer', src, expected, { cause: error });
  }
}

/**
 * Reads a body up to the size limit. The limit is enforced while reading, since not every response has a content
 * length.
 */
async function textOf({ headers, body }: Response, src: string): Promise<string> {
  const said = Number(headers.get('content-length'));
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let [text, size] = ['', said > LARGEST ? said : 0];
  while (size <= LARGEST) {
    const part = await reader?.read();
    if (part === undefined || part.done) return text + decoder.decode();
    size += part.value.length;
    text += decoder.decode(part.value, { stream: true });
  }
  void reader?.cancel();
  const found = `${Math.ceil(size / 1e6)} MB`;
  throw unloaded('too large a file', src, `${LARGEST / 1e6} MB at most`, { found });
}

function addressOf(src: string, base: string): URL {
  try {
    return new URL(src, base);
  } catch (error) {
    throw unloaded('not an address', src, 'a URL', { cause: error });
  }
}

function unloaded(
  what: string,
  src: string,
  expected: string,
  { cause, ...found }: { readonly cause?: unknown; readonly found?: string },
): Fault {
  return new Fault({ what, where: `src="${src}"`, ...found, expected }, { cause });
}
