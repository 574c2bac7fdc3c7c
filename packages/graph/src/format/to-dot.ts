import type { Graph } from '../graph.js';
import type { GraphSpec } from '../graph-spec.js';
import { drawingOf, type Box } from './drawing.js';

/**
 * The graph in DOT, the language of Graphviz: from left to right, sources as boxes, parameters as notes, operations as
 * ellipses, terms of the total loss with a double line. Ids only occur as labels.
 */
export function toDot(graph: Graph | GraphSpec): string {
  const { boxes, wires } = drawingOf(graph);
  const lines = [
    'rankdir=LR;',
    ...boxes.map(
      (box, i) =>
        `n${i} [label="${label(box)}", shape=${SHAPES[box.kind]}${box.isTerm ? ', peripheries=2' : ''}];`,
    ),
    ...wires.map(([from, to]) => `n${from} -> n${to};`),
  ];
  return `digraph {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

const SHAPES = { source: 'box', parameter: 'note', operation: 'ellipse' } as const;

function label({ id, op }: Box): string {
  return id === op ? quoted(id) : `${quoted(id)}\\n${quoted(op)}`;
}

/** In a quoted string a backslash starts an escape and an ampersand an entity; lone surrogates and NUL are not allowed. */
function quoted(text: string): string {
  return text
    .replace(/\p{Surrogate}|\0/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replace(/["\\]/g, '\\$&')
    .replace(/\r\n|[\n\r]/g, '\\n');
}
