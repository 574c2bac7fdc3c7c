export { readCheckpoint, writeCheckpoint } from './checkpoint-text.js';
export { migrations, VERSION, type Migration } from './migrations.js';
export { parseGraph, readGraph, type ReadOptions } from './parse-graph.js';
export { parseJson } from './parse-json.js';
export {
  isReferenceGraph,
  readReferenceGraph,
  REFERENCE_SCHEMA,
  type ReferenceGraph,
} from './read-reference-graph.js';
export { toDot } from './to-dot.js';
export { toMermaid } from './to-mermaid.js';
export { writeGraph, type WriteOptions } from './write-graph.js';
export { writeReferenceGraph } from './write-reference-graph.js';
