import type { Equation } from './columns.js';
import { printNumber, type Reading } from './reading.js';

/** A quantity with its formula, the formula with numbers substituted, and the result. */
export function equation(left: string, { names, numbers }: Reading, value: number): Equation {
  const result = printNumber(value);
  // A step that equals the result, or repeats the step before, is left out.
  const steps = [...new Set([names, numbers])].filter((step) => step !== result);
  return steps.length === 0 ? { left, steps: [result] } : { left, steps, result };
}
