import { html, type TemplateResult } from 'lit';
import type { PictureWords } from './scene/words.js';

/** The part of the host that the buttons toggle. */
export interface Opened {
  explain: boolean;
}

/**
 * The buttons beneath a picture, for readers who do not know the keyboard shortcuts or have no keyboard: derivation,
 * view, table and shortcuts.
 */
export function paintFoot(
  element: Opened,
  pages: { open(key: string): unknown },
  { foot: [derivation, view, table, keys] }: PictureWords,
): TemplateResult {
  const page = (key: string, name: string): TemplateResult =>
    html`<button aria-haspopup="dialog" @click=${() => pages.open(key)}>${name}</button>`;
  return html`<div class="foot" part="foot">
    <button aria-pressed=${element.explain} @click=${() => (element.explain = !element.explain)}>
      ${derivation}
    </button>
    ${page('v', view)} ${page('t', table)} ${page('?', keys)}
  </div>`;
}
