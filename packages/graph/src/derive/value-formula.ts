import { BATCH, evaluateFormula, parseFormula, type Expression, type Operation } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { GraphNode } from '../node/graph-node.js';
import { agrees } from './formula/agrees.js';
import { fill } from './formula/fill.js';
import { reduced } from './formula/reduced.js';
import { specialise } from './formula/specialise.js';
import { symbolRowsOf, type Application, type Numbers } from './formula/symbol-rows.js';
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
 * How one number of a node is computed, at the current wave: net(h1) = w1 · x1 + w2 · x2 + b1 = 0.1 · 0.1 + … = 0.6, and for a
 * loss over several numbers E = Σ((o − t)^2) / 3 = 9 / 3 = 3. A value without a formula, or whose formula does not match, is
 * written as a plain number.
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
  // A single number says what the result says.
  const steps = [working?.symbols, numbers].filter((step) => step !== undefined && step.kind !== 'number');
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
    const formula = parseFormula((operation.formulaFor?.(node.attributes) ?? operation.formula).value);
    const application = applicationOf(node, operation, entry);
    // A mean may by chance be the loss of one entry.
    const isReduced = operation.family === 'loss' && application.call.inputs[0].data.length > 1;
    return (isReduced ? reducedWorking : ownWorking)(graph, formula, application, pen);
  } catch {
    return undefined;
  }
}

/** The formula at one entry of the value. */
function ownWorking(
  graph: Graph,
  formula: Expression,
  application: Application,
  pen: Pen,
): Working | undefined {
  const { position, entry } = application.consumer;
  const { units, value } = graph.nodes[position];
  const unit = entry % units;
  const rows = symbolRowsOf(application, numbersIn(graph));
  const { expression, symbols, scope } = specialise(formula, { rows, entry: unit, unit });
  if (!agrees(evaluateFormula(expression, scope), value.data[entry])) return undefined;
  const options = { symbol: named(symbols, pen.first), digits: pen.digits };
  const filled = fill(expression, scope);
  return {
    symbols: fromExpression(expression, options),
    numbers: (more) => fromExpression(filled, { ...options, more }),
  };
}

/** The sum of the formula over all rows and their entries, divided by how many there are if the value is a mean. */
function reducedWorking(
  graph: Graph,
  formula: Expression,
  application: Application,
  { digits, first }: Pen,
): Working | undefined {
  const found = reduced(formula, application, numbersIn(graph));
  if (found === undefined) return undefined;
  const divided = (over: Fragment): Fragment =>
    found.divisor === 1 ? over : { kind: 'fraction', over, under: numberFragment(found.divisor, digits) };
  return {
    symbols: divided(fromExpression(found.expression, { symbol: named(found.symbols, first), digits })),
    numbers: (more) => divided(numberFragment(found.total, digits, more)),
  };
}

function numbersIn(graph: Graph): Numbers {
  return { graph, value: (position) => graph.nodes[position].value.data };
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
