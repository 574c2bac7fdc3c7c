import type { CSSResult } from 'lit';

/** Adopts the styles of a lazy-loaded part into an element that has already rendered. Idempotent. */
export function addStyles({ shadowRoot: root }: HTMLElement, { styleSheet }: CSSResult): void {
  if (root === null || styleSheet === undefined || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}
