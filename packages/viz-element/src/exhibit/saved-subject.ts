import { Fault } from '@bp-graph/core';
import { createSession, Graph, GraphFault, readGraph, type SessionOptions } from '@bp-graph/graph';
import type { Subject } from './subject.js';

export { loadText } from './load-text.js';

/**
 * A saved graph: a session if inputs and targets have saved numbers, the graph alone otherwise.
 *
 * @param src The URL it was loaded from, for messages.
 * @throws Fault with everything that is wrong with the text.
 */
export function savedSubject(text: string, options: SessionOptions, src?: string): Subject {
  const graph = readFrom(text, src);
  const fed = [...graph.inputs, ...graph.targets].every(({ hasValue }) => hasValue);
  return fed ? { session: createSession(graph, options) } : { graph };
}

function readFrom(text: string, src: string | undefined): Graph {
  try {
    return new Graph(readGraph(text));
  } catch (error) {
    if (!(error instanceof Fault) || src === undefined) throw error;
    const faults = error instanceof GraphFault ? error.faults : [error];
    throw new GraphFault(faults.map((fault) => placed(fault, src)));
  }
}

/** The same fault with the name of the file added. */
function placed(fault: Fault, src: string): Fault {
  const { what, where, found, expected, nearest } = fault;
  const parts = { what, where: where === undefined ? src : `${where} of ${src}`, expected, nearest };
  return new Fault('found' in fault && found !== undefined ? { ...parts, found } : parts, { cause: fault });
}
