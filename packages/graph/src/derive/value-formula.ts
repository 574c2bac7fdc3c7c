import { BATCH, evaluateFormula, parseFormula, type Operation } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { GraphNode } from '../node/graph-node.js';
import { fill } from './formula/fill.js';
import { specialise } from './formula/specialise.js';
import { symbolRowsOf, type Application } from './formula/symbol-rows.js';
import { fromExpression } from './fragment/from-expression.js';
import { product, relation, sum, type Fragment } from './fragment/fragment.js';
import { numberFragment } from './fragment/number.js';
import { nameOfEntry } from './name.js';
import { symbolOf } from './name-text.js';
import { sumTerms } from './sum-terms.js';
import type { WritingOptions } from './page/writing.js';

/** How a value is written. */
export type ValueFormulaOptions = Pick<WritingOptions, 'digits' | 'countFrom'>;

/**
 * How one number of a node comes about, at the present wave: net(h1) = w1 · x1 + w2 · x2 + b1 = 0.1 · 0.1 + … = 0.6. What
 * has no formula, or one that does not give the number, such as a mean over many rows, is written as it is.
 *
 * @param entry Flat index into the node's value.
 * @throws Fault while the node has no value.
 */
export function valueFormula(
  graph: Graph,
  id: string,
  entry: number,
  options: ValueFormulaOptions = {},
): Fragment {
  const node = graph.node(id);
  const { digits = 4, countFrom = 1 } = options;
  const pen: Pen = {
    name: (source, at) => symbolOf(nameOfEntry(source, graph, at), countFrom),
    number: (value) => numberFragment(value, digits),
    digits,
    first: countFrom,
  };
  const steps =
    node.family === 'weighted-sum' ? sumSteps(node, entry, pen) : formulaSteps(graph, node, entry, pen);
  return relation('=', [pen.name(node, entry), ...steps, pen.number(node.value.data[entry])]);
}

interface Pen {
  name(this: void, node: GraphNode, entry: number): Fragment;
  number(this: void, value: number): Fragment;
  readonly digits: number;
  readonly first: number;
}

/** More terms of a sum than this are written as an ellipsis. */
const MOST_TERMS = 6;
const ELLIPSIS: Fragment = { kind: 'symbol', base: '…', subscript: '' };

/** A weighted sum term by term, in symbols and in numbers. */
function sumSteps(node: GraphNode, entry: number, pen: Pen): readonly Fragment[] {
  const terms = sumTerms(node, entry);
  const written = (of: (source: GraphNode, at: number) => Fragment): Fragment => {
    const parts = terms
      .slice(0, MOST_TERMS)
      .map((term) => product(term.map(([source, at]) => of(source, at))));
    return sum(terms.length > MOST_TERMS ? [...parts, ELLIPSIS] : parts);
  };
  return [written(pen.name), written((source, at) => pen.number(source.value.data[at]))];
}

/** The operation's own formula, in symbols and in numbers, where it gives the number. */
function formulaSteps(graph: Graph, node: GraphNode, entry: number, pen: Pen): readonly Fragment[] {
  const { operation } = graph.topology.nodes[node.position].spec;
  if (operation === undefined) return [];
  try {
    const { value } = operation.formulaFor?.(node.attributes) ?? operation.formula;
    const unit = entry % node.units;
    const numbers = { graph, value: (position: number) => graph.nodes[position].value.data };
    const rows = symbolRowsOf(applicationOf(node, operation, entry), numbers);
    const { expression, symbols, scope } = specialise(parseFormula(value), { rows, entry: unit, unit });
    if (!agrees(evaluateFormula(expression, scope), node.value.data[entry])) return [];
    const options = { symbols, digits: pen.digits, first: pen.first };
    return [fromExpression(expression, options), fromExpression(fill(expression, scope), options)];
  } catch {
    return [];
  }
}

function applicationOf(node: GraphNode, operation: Operation, entry: number): Application {
  const { inputs, position, attributes } = node;
  const call = {
    attributes,
    inputs: inputs.map((input) => input.value),
    output: { shape: node.value.shape, data: Float64Array.from(node.value.data) },
    training: false,
    draw: 0,
  };
  const row = node.shape[0] === BATCH ? Math.floor(entry / node.units) : 0;
  const source = { position: inputs[0].position, entry: row * inputs[0].units };
  return { operation, call, index: 0, source, consumer: { position, entry } };
}

function agrees(number: number, value: number): boolean {
  return Object.is(number, value) || Math.abs(number - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
