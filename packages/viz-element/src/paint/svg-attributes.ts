import { round } from '../scene/mark.js';
import type { LookName } from './looks.js';

/** The CSS classes of a look, which its name joins with dots. */
export function classes(look: LookName): string {
  return look.replaceAll('.', ' ');
}

/** Moves what it is the `transform` of to a point. */
export function moved(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}
