import { evaluateFormula, parseFormula, type Expression } from '@bp-graph/core';
import type { CellEdge } from '../cells.js';
import type { FactorFormula } from '../derivation.js';
import type { State } from '../state.js';
import { agrees } from './agrees.js';
import { fill } from './fill.js';
import { roleOf } from './role.js';
import { literal } from './simplify.js';
import { specialise, type Special } from './specialise.js';
import { isList, symbolRowsOf } from './symbol-rows.js';

/**
 * The formula of a local derivative, specialised from the operation's own to the two entries involved. A mean over entries is
 * divided by their number.
 *
 * A formula that does not evaluate to the derivative is discarded: one written for two inputs but used with three, one with a
 * symbol that is not an input, or one that contradicts its operation.
 */
export function formulaOf(edge: CellEdge, state: State, value: number): FactorFormula | undefined {
  try {
    const special = specialise(derivativeOf(edge), {
      rows: symbolRowsOf(edge, state),
      entry: entryOf(edge, state),
      unit: edge.consumer.entry % state.graph.nodes[edge.consumer.position].units,
    });
    const number = evaluateFormula(special.expression, special.scope);
    const divisor = divisorsOf(edge).find((n) => agrees(number / n, value));
    return divisor === undefined ? undefined : over(special, divisor);
  } catch {
    return undefined;
  }
}

function derivativeOf({ operation, call, index }: CellEdge): Expression {
  const { derivatives } = operation.formulaFor?.(call.attributes) ?? operation.formula;
  const { role } = roleOf(operation, index, call.inputs.length);
  return parseFormula(derivatives[Math.min(role, derivatives.length - 1)]);
}

/** The position of the differentiated entry in its row. */
function entryOf({ operation, call, index, source: { position, entry } }: CellEdge, state: State): number {
  if (isList(operation)) return index;
  const isWeight =
    operation.family === 'weighted-sum' && roleOf(operation, index, call.inputs.length).role > 0;
  if (!isWeight) return entry % state.graph.nodes[position].units;
  const { shape } = call.inputs[index];
  if (shape.length < 2) return 0;
  return call.attributes['transpose'] === true ? Math.floor(entry / shape[1]) : entry % shape[1];
}

/** The possible divisors by which the losses of single entries become one number. */
export function divisorsOf({ call: { attributes, inputs } }: Pick<CellEdge, 'call'>): readonly number[] {
  const { reduction } = attributes;
  const { shape, data } = inputs[0];
  if (reduction === 'mean') return [data.length, shape[0]];
  return [reduction === 'batch-mean' ? shape[0] : 1];
}

function over({ expression, symbols, scope }: Special, divisor: number): FactorFormula {
  const divided = (whole: Expression): Expression =>
    divisor === 1 ? whole : { kind: 'infix', operator: '/', left: whole, right: literal(divisor) };
  return { expression: divided(expression), symbols, filled: divided(fill(expression, scope)) };
}
