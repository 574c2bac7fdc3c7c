import type { Graph } from '../graph.js';
import type { GraphSpec } from '../graph-spec.js';
import { drawingOf, type Box } from './drawing.js';

/**
 * The graph as a Mermaid flowchart: from left to right, sources as stadiums, parameters as boxes, operations as rounded
 * boxes, terms of the total loss as circles. Ids only occur as labels.
 */
export function toMermaid(graph: Graph | GraphSpec): string {
  const { boxes, wires } = drawingOf(graph);
  const lines = [
    ...boxes.map((box, i) => `n${i}${outlined(box)}`),
    ...wires.map(([from, to]) => `n${from} --> n${to}`),
  ];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

const OUTLINES = {
  source: ['([', '])'],
  parameter: ['[', ']'],
  operation: ['(', ')'],
  term: ['((', '))'],
} as const;

function outlined({ id, op, kind, isTerm }: Box): string {
  const [open, close] = OUTLINES[isTerm ? 'term' : kind];
  const label = id === op ? quoted(id) : `${quoted(id)}<br>${quoted(op)}`;
  return `${open}"${label}"${close}`;
}

/** Everything except letters, digits and a few safe characters becomes an entity, so that no text is interpreted as markup. */
function quoted(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} ./_+=-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
