import type { Shape } from '@bp-graph/core';
import {
  Graph,
  isReferenceGraph,
  parseGraph,
  parseJson,
  readReferenceGraph,
  type GraphSpec,
} from '@bp-graph/graph';
import { readSource } from '../../read-checked.js';
import type { Terminal } from '../../terminal.js';
import { toldOf } from './told-of.js';

/** The two forms of graph files: our own, and the neutral one for exchange. */
export type GraphForm = 'bp-graph' | 'reference-graph';

/** A graph as read from a file or from standard input. */
export interface GraphFile {
  /** What messages call the file. */
  readonly file: string;
  readonly form: GraphForm;
  readonly spec: GraphSpec;
  /** The nodes in the order of the file, with the shapes it states. */
  readonly nodes: readonly FileNode[];
}

export interface FileNode {
  readonly id: string;
  readonly shape?: Shape;
}

/** The mode in which a graph is evaluated. */
export interface Mode {
  /** The training step whose dropout masks apply; without it the graph is evaluated without dropout. */
  readonly trainingStep?: number;
}

/** Size limit in megabytes; the runtime cannot hold a string of twice this size. */
const LARGEST_FILE = 256;

/**
 * Reads a graph in either form, which is detected from its content. The path `-` reads standard input.
 *
 * @throws Fault that names the file.
 */
export async function readGraphFile(path: string, terminal: Terminal): Promise<GraphFile> {
  const wanted = { kind: 'graph file', largest: LARGEST_FILE };
  const { name: file, bytes } = await readSource(path, terminal, wanted);
  return toldOf(file, () => {
    const json = parseJson(bytes);
    if (isReferenceGraph(json)) return { file, form: 'reference-graph', ...readReferenceGraph(json) };
    const spec = parseGraph(json);
    return { file, form: 'bp-graph', spec, nodes: spec.nodes };
  });
}

/**
 * Builds the graph of a file.
 *
 * @throws Fault that names the file.
 */
export function graphOf({ file, spec }: GraphFile, { trainingStep }: Mode = {}): Graph {
  return toldOf(file, () => {
    const graph = new Graph(spec);
    if (trainingStep !== undefined) graph.setMode({ training: true, draw: trainingStep });
    return graph;
  });
}
