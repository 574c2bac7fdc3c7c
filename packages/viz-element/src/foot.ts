import { html, type TemplateResult } from 'lit';
import type { PictureWords } from './scene/words.js';

/** What can be opened beneath and over a picture. */
export interface Opened {
  explain: boolean;
}

/** What stands beneath a picture, for who knows no keys or has none: its derivation, how it is drawn, its table and its keys. */
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
