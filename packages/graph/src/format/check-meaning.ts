import { BATCH, formatShape, MAX_SIZE, sizeOf, type Fault, type FaultParts } from '@bp-graph/core';
import { FaultList, GraphFault, partsOf } from '../graph-fault.js';
import type { GraphSpec } from '../graph-spec.js';
import { topology, type PlacedNode } from '../topology.js';
import type { DocumentJson } from './schema.js';

/**
 * The second pass over a document: whether it is a graph. What the graph itself would refuse is told by its place in the
 * document, and so is what would only show once its values meet.
 *
 * @throws GraphFault with JSON pointers.
 */
export function checkMeaning(document: DocumentJson, spec: GraphSpec): void {
  const faults = new FaultList();
  const rows = checkSources(document, faults);
  checkTerms(document, faults);
  for (const node of placedNodes(document, spec, faults)) checkSize(node, rows, document, faults);
  faults.stop();
}

/** Inputs and targets: numbers and shape go together, and all have as many rows. Gives the count of rows, 1 if none has any. */
function checkSources({ nodes }: DocumentJson, faults: FaultList): number {
  let first: { readonly id: string; readonly rows: number } | undefined;
  nodes.forEach((node, i) => {
    if (!('units' in node)) return;
    const { id, shape, data } = node;
    if ((shape === undefined) !== (data === undefined)) {
      const missing = shape === undefined ? 'shape' : 'data';
      const expected = 'the numbers and their shape, or neither';
      faults.add(() => ({ what: `missing field ${missing}`, where: `/nodes/${i}/${missing}`, expected }));
    }
    if (shape?.length !== 2 || shape[1] !== node.units) return;
    const { id: other, rows } = (first ??= { id, rows: shape[0] });
    if (shape[0] !== rows)
      faults.add(() => ({
        what: 'inputs of different batch sizes',
        where: `/nodes/${i}/shape/0`,
        found: shape[0],
        expected: `${rows}, as the rows of ${other}`,
      }));
  });
  return first?.rows ?? 1;
}

function checkTerms({ objective = [] }: DocumentJson, faults: FaultList): void {
  const seen = new Set<string>();
  objective.forEach(({ node }, i) => {
    if (seen.has(node))
      faults.add(() => ({
        what: 'node with two weights',
        where: `/objective/${i}/node`,
        found: node,
        expected: 'each node once',
      }));
    seen.add(node);
  });
}

function placedNodes(document: DocumentJson, spec: GraphSpec, faults: FaultList): readonly PlacedNode[] {
  try {
    return topology(spec).nodes;
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    for (const fault of error.faults) faults.add(() => toldInDocument(fault, document));
    return [];
  }
}

/** The same fault with a pointer into the document, which holds weights in a list and values by shape and data. */
function toldInDocument(fault: Fault, { objective = [] }: DocumentJson): FaultParts {
  const told = { ...partsOf(fault), nearest: fault.nearest };
  const [pointer, ...parts] = (fault.where ?? '').split(', ');
  if (pointer.startsWith('/objective/')) {
    const id = pointer.slice('/objective/'.length).replaceAll('~1', '/').replaceAll('~0', '~');
    return { ...told, where: `/objective/${objective.findIndex(({ node }) => node === id)}/node` };
  }
  const where = pointer.replace(/\/value$/, typeof fault.found === 'number' ? '/data' : '/shape');
  return { ...told, where, what: [fault.what, ...parts].join(', ') };
}

/** A few nodes that double their width one after the other come to more than can be held. */
function checkSize(
  { id, shape }: PlacedNode,
  rows: number,
  { nodes }: DocumentJson,
  faults: FaultList,
): void {
  if (sizeOf(shape.map((n) => (n === BATCH ? rows : n))) <= MAX_SIZE) return;
  faults.add(() => ({
    what: 'shape too large',
    where: `/nodes/${nodes.findIndex((node) => node.id === id)}`,
    found: formatShape(shape),
    expected: `at most ${MAX_SIZE} entries`,
  }));
}
