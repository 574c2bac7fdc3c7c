import type { Shape } from '@bp-graph/core';
import {
  Graph,
  isReferenceGraph,
  parseGraph,
  parseJson,
  readReferenceGraph,
  type GraphSpec,
} from '@bp-graph/graph';
import { readBytes } from './read-bytes.js';
import { toldOf } from './told-of.js';

/** The two forms in which graphs lie in files: our own, and the neutral one for exchange. */
export type GraphForm = 'bp-graph' | 'reference-graph';

/** A graph as it lies in a file. */
export interface GraphFile {
  readonly file: string;
  readonly form: GraphForm;
  readonly spec: GraphSpec;
  /** The nodes of the file in its order, with the shapes it states. */
  readonly nodes: readonly FileNode[];
}

export interface FileNode {
  readonly id: string;
  readonly shape?: Shape;
}

/** In which state a graph is looked at. */
export interface Mode {
  /** The training step whose dropout masks hold; evaluation, without masks, unless given. */
  readonly trainingStep?: number;
}

/** Reads a graph of either form; what the file says tells which. @throws Fault that names the file. */
export function readGraphFile(file: string): GraphFile {
  const bytes = readBytes(file);
  return toldOf(file, () => {
    const json = parseJson(bytes);
    if (isReferenceGraph(json)) return { file, form: 'reference-graph', ...readReferenceGraph(json) };
    const spec = parseGraph(json);
    return { file, form: 'bp-graph', spec, nodes: spec.nodes };
  });
}

/** The graph of a file, living. @throws Fault that names the file. */
export function graphOf({ file, spec }: GraphFile, { trainingStep }: Mode = {}): Graph {
  return toldOf(file, () => {
    const graph = new Graph(spec);
    if (trainingStep !== undefined) graph.setMode({ training: true, draw: trainingStep });
    return graph;
  });
}
