import type { Change } from './change.js';

/** Fires `bp-edit`. */
export function tellEdit(host: HTMLElement, change: Change): void {
  host.dispatchEvent(new CustomEvent('bp-edit', { detail: change, bubbles: true, composed: true }));
}
