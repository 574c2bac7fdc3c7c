import { BATCH, evaluateFormula, parseFormula, type Operation } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { GraphNode } from '../node/graph-node.js';
import { agrees } from './formula/agrees.js';
import { fill } from './formula/fill.js';
import { specialise } from './formula/specialise.js';
import { symbolRowsOf, type Application } from './formula/symbol-rows.js';
import { fromExpression, named } from './fragment/from-expression.js';
import { followed } from './fragment/followed.js';
import { product, relation, sum, type Fragment } from './fragment/fragment.js';
import { numberFragment } from './fragment/number.js';
import { nameOfEntry } from './name.js';
import { symbolOf } from './name-text.js';
import { sumTerms } from './sum-terms.js';
import type { WritingOptions } from './page/writing.js';

/** How a value is written. */
export type ValueFormulaOptions = Pick<WritingOptions, 'digits' | 'countFrom'>;

/**
 * How one number of a node is computed, at the current wave: net(h1) = w1 · x1 + w2 · x2 + b1 = 0.1 · 0.1 + … = 0.6. A value
 * without a formula, or whose formula does not match, such as a mean over many rows, is written as a plain number.
 *
 * @param entry Flat index into the node's value.
 * @throws Fault if the node has no value.
 */
export function valueFormula(
  graph: Graph,
  id: string,
  entry: number,
  options: ValueFormulaOptions = {},
): Fragment {
  const node = graph.node(id);
  const { digits = 4, countFrom = 0 } = options;
  const pen: Pen = {
    name: (source, at) => symbolOf(nameOfEntry(source, graph, at), countFrom),
    digits,
    first: countFrom,
  };
  const value = node.value.data[entry];
  const result = numberFragment(value, digits);
  const working =
    node.family === 'weighted-sum' ? sumWorking(node, entry, pen) : formulaWorking(graph, node, entry, pen);
  const numbers = working && followed(result, digits, working.numbers);
  const steps = [working?.symbols, numbers].filter((step) => step !== undefined);
  return relation('=', [pen.name(node, entry), ...steps, result]);
}

interface Pen {
  name(this: void, node: GraphNode, entry: number): Fragment;
  readonly digits: number;
  readonly first: number;
}

/** A calculation in symbols, and in numbers with the given number of additional digits. */
interface Working {
  readonly symbols: Fragment;
  numbers(this: void, more: number): Fragment;
}

/** The terms of a sum beyond this many are written as an ellipsis, and their numbers combined. */
const MOST_TERMS = 6;
const ELLIPSIS: Fragment = { kind: 'symbol', base: '…', subscript: '' };

/** A weighted sum term by term. */
function sumWorking(node: GraphNode, entry: number, pen: Pen): Working {
  const terms = sumTerms(node, entry);
  const listed = terms.slice(0, MOST_TERMS);
  const rest = terms
    .slice(MOST_TERMS)
    .reduce((total, term) => total + term.reduce((part, [{ value }, at]) => part * value.data[at], 1), 0);
  const written = (of: (source: GraphNode, at: number) => Fragment, others: Fragment): Fragment => {
    const parts = listed.map((term) => product(term.map(([source, at]) => of(source, at))));
    return sum(terms.length > listed.length ? [...parts, others] : parts);
  };
  return {
    symbols: written(pen.name, ELLIPSIS),
    numbers: (more) => {
      const number = (value: number): Fragment => numberFragment(value, pen.digits, more);
      return written((source, at) => number(source.value.data[at]), number(rest));
    },
  };
}

/** The operation's own formula, if it matches the number. */
function formulaWorking(graph: Graph, node: GraphNode, entry: number, pen: Pen): Working | undefined {
  const { operation } = graph.topology.nodes[node.position].spec;
  if (operation === undefined) return undefined;
  try {
    const { value } = operation.formulaFor?.(node.attributes) ?? operation.formula;
    const unit = entry % node.units;
    const numbers = { graph, value: (position: number) => graph.nodes[position].value.data };
    const rows = symbolRowsOf(applicationOf(node, operation, entry), numbers);
    const { expression, symbols, scope } = specialise(parseFormula(value), { rows, entry: unit, unit });
    if (!agrees(evaluateFormula(expression, scope), node.value.data[entry])) return undefined;
    const options = { symbol: named(symbols, pen.first), digits: pen.digits };
    const filled = fill(expression, scope);
    return {
      symbols: fromExpression(expression, options),
      numbers: (more) => fromExpression(filled, { ...options, more }),
    };
  } catch {
    return undefined;
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
