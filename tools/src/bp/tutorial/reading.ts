import {
  operations,
  parseFormula,
  substitute,
  sumParts,
  toText,
  type Expression,
  type Operation,
} from '@bp-graph/core';
import type { GraphNode } from '@bp-graph/graph';

/** A formula in two forms: with names, and with numbers substituted. */
export interface Reading {
  readonly names: string;
  readonly numbers: string;
}

/** The textbook name of a node's value: `net(h1)` for a weighted sum, `out(h1)` for its activation. */
export function nameOf({ id, family }: GraphNode): string {
  const [neuron] = id.split('/');
  if (family === 'weighted-sum') return `net(${neuron})`;
  return family === 'activation' ? `out(${neuron})` : id;
}

/** The formula of a node's value. */
export function readValue(node: GraphNode): Reading {
  return read(formulaOf(node).value, node);
}

/** The formula of a node's derivative with respect to its input `index`. */
export function readDerivative(node: GraphNode, index: number): Reading {
  return read(formulaOf(node).derivative(index), node);
}

/** A formula in symbols of its own, with names and numbers substituted for them. */
export function readFormula(
  formula: string,
  symbols: Readonly<Record<string, { readonly name: string; readonly value: number }>>,
): Reading {
  const expression = parseFormula(formula);
  const named = Object.entries(symbols).map(([symbol, { name }]) => [symbol, { kind: 'symbol', name }]);
  const counted = Object.entries(symbols).map(([symbol, { value }]) => [symbol, value]);
  return {
    names: print(substitute(expression, Object.fromEntries(named) as Record<string, Expression>)),
    numbers: print(substitute(expression, Object.fromEntries(counted) as Record<string, number>)),
  };
}

/** A number with ten significant digits and a true minus sign. */
export function printNumber(value: number): string {
  return print({ kind: 'number', value });
}

/** Prints in the tutorial's notation, where the digit of w5 is not a subscript. */
function print(expression: Expression): string {
  return toText(expression, { digits: 10 }).replace(/[₀-₉]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

interface NodeFormula {
  readonly value: string;
  derivative(index: number): string;
  readonly symbols: Readonly<Record<string, GraphNode>>;
}

function read(formula: string, node: GraphNode): Reading {
  const symbols = Object.entries(formulaOf(node).symbols).map(([symbol, source]) => [
    symbol,
    { name: nameOf(source), value: source.value.data[0] },
  ]);
  return readFormula(formula, Object.fromEntries(symbols) as Parameters<typeof readFormula>[1]);
}

function formulaOf(node: GraphNode): NodeFormula {
  return node.family === 'weighted-sum' ? sumOfProducts(node) : statedFormula(node, operations.get(node.op));
}

/**
 * The formula of an operation. Its symbols are the roles of the inputs, and `y` is the node's own value unless an input
 * has that role.
 */
function statedFormula(node: GraphNode, { formula, roles }: Operation): NodeFormula {
  const inputs = node.inputs.map((input, k) => [roles[k].replace('…', ''), input] as const);
  const { value, derivatives } = formula;
  return {
    value,
    derivative: (index) => derivatives[Math.min(index, derivatives.length - 1)],
    symbols: { y: node, ...Object.fromEntries(inputs) },
  };
}

/** A weighted sum written out: w0 · x0 + w1 · x1 + … + b. */
function sumOfProducts({ inputs }: GraphNode): NodeFormula {
  const { values, weights, bias } = sumParts(inputs);
  const x = values.map((_, k) => `x${k}`);
  const w = weights.map((_, k) => `w${k}`);
  const b = bias === undefined ? [] : ['b'];
  const symbols = [...x, ...w, ...b];
  const partners = [...w, ...x, '1'];
  return {
    value: [...x.map((value, k) => `${w[k]} * ${value}`), ...b].join(' + '),
    derivative: (index) => partners[index],
    symbols: Object.fromEntries(inputs.map((input, index) => [symbols[index], input])),
  };
}
