import { evaluateFormula, type Expression } from '@bp-graph/core';
import { agrees } from './agrees.js';
import { divisorsOf } from './factor-formula.js';
import { specialise, type Special } from './specialise.js';
import { symbolRowsOf, type Application, type Numbers } from './symbol-rows.js';

/** A loss over several numbers: a sum over all of them, divided by how many there are if it is a mean. */
export interface Reduced extends Pick<Special, 'expression' | 'symbols'> {
  readonly total: number;
  readonly divisor: number;
}

/** Beyond this many numbers the sum would take too long, since it is computed anew with every wave. */
const MOST = 4096;

/** A loss as the sum of its formula over all rows and their entries; undefined if that is not its value. */
export function reduced(
  formula: Expression,
  application: Application,
  numbers: Numbers,
): Reduced | undefined {
  const { call, source } = application;
  const { data, shape } = call.inputs[0];
  if (data.length > MOST) return undefined;
  const isSum = formula.kind === 'application' && formula.name === 'sum';
  const sum: Expression = isSum ? formula : { kind: 'application', name: 'sum', args: [formula] };
  const parts = Array.from({ length: shape[0] }, (_, row): Special => {
    const entry = (row * data.length) / shape[0];
    const rows = symbolRowsOf({ ...application, source: { ...source, entry } }, numbers);
    return specialise(sum, { rows, entry: 0, unit: 0 });
  });
  const total = parts.reduce((all, { expression, scope }) => all + evaluateFormula(expression, scope), 0);
  const divisor = divisorsOf(application).find((count) => agrees(total / count, call.output.data[0]));
  return divisor === undefined ? undefined : { ...parts[0], total, divisor };
}
