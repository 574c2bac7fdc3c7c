import { BATCH, formatShape, MAX_SIZE, sizeOf, type Fault, type FaultParts } from '@bp-graph/core';
import { FaultList, GraphFault, partsOf } from '../graph-fault.js';
import type { GraphSpec } from '../graph-spec.js';
import { topology, type PlacedNode } from '../topology.js';
import type { DocumentJson } from './schema.js';

/**
 * The second pass over a document: checks whether it is a graph. Faults that the graph itself would report are reported with
 * their position in the document, as are those that would only show when values are combined.
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

/**
 * Checks that the numbers of inputs and targets match their shapes, and that all have the same number of rows. Returns that
 * number, or 1 if none has values.
 */
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
    for (const fault of error.faults) faults.add(() => placedInDocument(fault, document));
    return [];
  }
}

/** The same fault with a pointer into the document, which stores the objective as a list and values as shape and data. */
function placedInDocument(fault: Fault, { objective = [] }: DocumentJson): FaultParts {
  const known = { ...partsOf(fault), nearest: fault.nearest };
  const [pointer, ...parts] = (fault.where ?? '').split(', ');
  if (pointer.startsWith('/objective/')) {
    const id = pointer.slice('/objective/'.length).replaceAll('~1', '/').replaceAll('~0', '~');
    return { ...known, where: `/objective/${objective.findIndex(({ node }) => node === id)}/node` };
  }
  const where = pointer.replace(/\/value$/, typeof fault.found === 'number' ? '/data' : '/shape');
  return { ...known, where, what: [fault.what, ...parts].join(', ') };
}

/** A few nodes in a row that each double their width exceed any memory. */
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
