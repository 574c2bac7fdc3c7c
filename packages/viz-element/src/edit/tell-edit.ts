import type { Change } from './change.js';

/** Tells that something was changed by hand. */
export function tellEdit(host: HTMLElement, change: Change): void {
  host.dispatchEvent(new CustomEvent('bp-edit', { detail: change, bubbles: true, composed: true }));
}
