import type { CSSResult } from 'lit';

/** Gives an element the styles of a part that was loaded after it was made, once. */
export function addStyles({ shadowRoot: root }: HTMLElement, { styleSheet }: CSSResult): void {
  if (root === null || styleSheet === undefined || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}
