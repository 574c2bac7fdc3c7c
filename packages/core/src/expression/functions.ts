import { family, type Named } from '../family.js';
import { erf, erfc } from '../special.js';
import { application, infix, numberLiteral, symbolName, type Expression } from './expression.js';
import { entrywise, total, type Row } from './row.js';

/** A function available in formulas. */
export interface FormulaFunction extends Named {
  /** The printed name, which the parser accepts as well. */
  readonly sign: string;
  readonly arity: readonly [least: number, most: number];
  evaluate(this: void, args: readonly Row[]): Row;
  /** The notation it is typeset in, if not as a name with arguments. */
  readonly layout?: 'root' | 'bars';
  /** The expression printed in its place: `exp(x)` as e^x. */
  inPrint?(this: void, args: readonly Expression[]): Expression;
}

/** All functions of the language. Row functions (`sum` … `slice`) take a symbol as the numbers of a row of units. */
export const functions = family<FormulaFunction>('function', [
  {
    ...ofNumbers('exp', 1, Math.exp),
    inPrint: ([x]) => infix(symbolName('e'), '^', x),
  },
  {
    ...ofNumbers('expm1', 1, Math.expm1),
    inPrint: (args) => infix(application('exp', args), '-', numberLiteral(1)),
  },
  ofNumbers('log', 1, Math.log, 'ln'),
  {
    ...ofNumbers('log1p', 1, Math.log1p),
    inPrint: ([x]) => application('log', [infix(numberLiteral(1), '+', x)]),
  },
  { ...ofNumbers('sqrt', 1, Math.sqrt, '√'), layout: 'root' },
  { ...ofNumbers('abs', 1, Math.abs), layout: 'bars' },
  ofNumbers('sign', 1, Math.sign),
  ofNumbers('sin', 1, Math.sin),
  ofNumbers('cos', 1, Math.cos),
  ofNumbers('tanh', 1, Math.tanh),
  ofNumbers('erf', 1, erf),
  ofNumbers('erfc', 1, erfc),
  ofNumbers('max', 2, Math.max),
  ofNumbers('min', 2, Math.min),
  ofRow('sum', (row) => [total(row)], 'Σ'),
  ofRow('mean', (row) => [total(row) / row.length]),
  ofRow('count', (row) => [row.length]),
  ofRows('concat', [2, Infinity], (rows) => rows.flat()),
  ofRows('slice', [3, 3], ([row, [from], [to]]) => row.slice(from, to)),
]);

/** The function of that name or sign, if there is one. */
export function functionNamed(word: string): FormulaFunction | undefined {
  return [...functions].find(({ name, sign }) => name === word || sign === word);
}

/** An entrywise function of `count` numbers; one of two accepts more. */
function ofNumbers(name: string, count: number, f: (...x: number[]) => number, sign = name): FormulaFunction {
  return { name, sign, arity: [count, count === 1 ? 1 : Infinity], evaluate: (args) => entrywise(args, f) };
}

function ofRow(name: string, f: (row: Row) => Row, sign = name): FormulaFunction {
  return { name, sign, arity: [1, 1], evaluate: ([row]) => f(row) };
}

function ofRows(
  name: string,
  arity: FormulaFunction['arity'],
  f: (rows: readonly Row[]) => Row,
): FormulaFunction {
  return { name, sign: name, arity, evaluate: f };
}
