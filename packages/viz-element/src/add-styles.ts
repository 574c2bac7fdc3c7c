import type { CSSResult } from 'lit';

/** The styles of lazy-loaded parts in each element. */
const added = new WeakMap<HTMLElement, readonly CSSResult[]>();

/** Adopts the styles of a lazy-loaded part into an element that has already rendered. Idempotent. */
export function addStyles(element: HTMLElement, style: CSSResult): void {
  const earlier = added.get(element) ?? [];
  const { shadowRoot: root } = element;
  if (root === null || earlier.includes(style)) return;
  added.set(element, [...earlier, style]);
  root.adoptedStyleSheets.push(...sheetsFor(element, [style]));
}

/** Adopts all styles again after a move to another document, which accepts only style sheets of its own. */
export function adoptStylesAgain(element: HTMLElement, styles: readonly CSSResult[]): void {
  const { shadowRoot: root } = element;
  if (root !== null) root.adoptedStyleSheets = sheetsFor(element, [...styles, ...(added.get(element) ?? [])]);
}

function sheetsFor({ ownerDocument }: HTMLElement, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const { defaultView: view } = ownerDocument;
  return styles.flatMap(({ cssText, styleSheet = [] }) => {
    if (view === null || view === window) return styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
