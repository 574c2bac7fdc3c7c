import type { Equation } from './columns.js';
import { printNumber, type Reading } from './reading.js';

/** A quantity with its formula, the numbers put in, and what they come to. */
export function equation(left: string, { names, numbers }: Reading, value: number): Equation {
  const result = printNumber(value);
  // A formula that is one name, or no name at all, has nothing more to put in.
  const steps = [...new Set([names, numbers])].filter((step) => step !== result);
  return steps.length === 0 ? { left, steps: [result] } : { left, steps, result };
}
