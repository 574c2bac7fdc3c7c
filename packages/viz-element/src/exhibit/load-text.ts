import { Fault } from '@bp-graph/core';

/** How long a file may take to arrive, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The text of a saved graph at an address.
 *
 * @throws Fault for an address that is none, no answer within 30 seconds, an answer that is an error or a web page; the
 * signal's reason once it is aborted.
 */
export async function loadText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const address = addressOf(src, base);
  const limit = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, limit]) });
    if (!response.ok) {
      const found = `${response.status} ${response.statusText}`.trim();
      throw unloaded(src, found, 'a file that is there');
    }
    const text = await response.text();
    if (/^\s*<(!doctype|html)/i.test(text)) throw unloaded(src, 'a web page', 'a graph as JSON');
    return text;
  } catch (error) {
    if (signal.aborted || error instanceof Fault) throw error;
    if (limit.aborted) throw unloaded(src, 'no answer', `one within ${PATIENCE / 1000} seconds`, error);
    throw unloaded(src, 'no answer', 'a file this page may load', error);
  }
}

function addressOf(src: string, base: string): URL {
  try {
    return new URL(src, base);
  } catch (error) {
    throw unloaded(src, 'no address', 'a URL', error);
  }
}

function unloaded(src: string, found: string, expected: string, cause?: unknown): Fault {
  return new Fault({ what: 'cannot load the graph', where: `src="${src}"`, found, expected }, { cause });
}
