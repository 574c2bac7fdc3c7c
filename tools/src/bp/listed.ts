import { printable } from '../printable.js';

/** Joins names with commas, at most eight of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(printable).join(', ');
  return names.length <= 8 ? shown : `${shown}, … (${names.length} in all)`;
}
