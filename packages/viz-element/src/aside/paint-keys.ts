import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene/scene.js';
import type { AsideWords } from './words.js';

/** The keyboard shortcuts of the picture. */
export function paintKeys({ down }: Scene, { keysOf }: AsideWords): TemplateResult {
  return html`<dl>
    ${keysOf(down).map(
      ([keys, meaning]) =>
        html`<div>
          <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;
}
