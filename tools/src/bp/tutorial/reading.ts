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

/** A formula twice: in the names of what stands in it, and with the numbers put in. */
export interface Reading {
  readonly names: string;
  readonly numbers: string;
}

/** What a person calls the value of a node: `net(h1)` for a weighted sum, `out(h1)` for what its activation makes of it. */
export function nameOf({ id, family }: GraphNode): string {
  const [neuron] = id.split('/');
  if (family === 'weighted-sum') return `net(${neuron})`;
  return family === 'activation' ? `out(${neuron})` : id;
}

/** How a node's value comes about. */
export function readValue(node: GraphNode): Reading {
  return read(formulaOf(node).value, node);
}

/** How a node's value changes with its input `index`. */
export function readDerivative(node: GraphNode, index: number): Reading {
  return read(formulaOf(node).derivative(index), node);
}

/** A formula over symbols of its own, read with nodes in their places. */
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

/** A number to ten significant digits, with a true minus sign. */
export function printNumber(value: number): string {
  return print({ kind: 'number', value });
}

/** In the notation of the tutorial, where w5 is written on one line. */
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

/** The formula of an operation, whose symbols are the roles of its inputs; `y` is its own value unless an input is called so. */
function statedFormula(node: GraphNode, { formula, roles }: Operation): NodeFormula {
  const inputs = node.inputs.map((input, k) => [roles[k].replace('…', ''), input] as const);
  const { value, derivatives } = formula;
  return {
    value,
    derivative: (index) => derivatives[Math.min(index, derivatives.length - 1)],
    symbols: { y: node, ...Object.fromEntries(inputs) },
  };
}

/** A weighted sum written out: x0 · w0 + x1 · w1 + … + b. */
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
