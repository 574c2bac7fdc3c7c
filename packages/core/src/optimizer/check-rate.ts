import { Fault } from '../fault.js';

/** @throws Fault for a learning rate that is not finite. */
export function checkRate(rate: number): void {
  if (Number.isFinite(rate)) return;
  throw new Fault({ what: 'bad learning rate', found: rate, expected: 'a finite number' });
}
