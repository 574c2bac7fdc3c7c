import { html, nothing, type TemplateResult } from 'lit';
import { formats, type Copying, type Format } from './copying.js';
import type { PanelWords } from './words.js';

/** One button per format, and the outcome of the last copy. */
export function paintCopying(
  { copied, byHand }: Copying,
  words: PanelWords,
  copy: (format: Format) => void,
): TemplateResult {
  return html`<p class="copy" role="group" aria-label=${words.copyAs}>
      <span class="muted">${words.copyAs}</span>
      ${formats.map(
        (format) =>
          html`<button
            class="plain"
            @click=${() => {
              copy(format);
            }}
          >
            ${words.formats[format.name]}
          </button>`,
      )}
      <span class="agrees" role="status">${copied === undefined ? nothing : `✓ ${words.copied}`}</span>
    </p>
    ${byHand === undefined ? nothing : paintByHand(byHand, words)}`;
}

/** The fallback for pages where the clipboard is unavailable, such as those not served over HTTPS. */
function paintByHand(text: string, words: PanelWords): TemplateResult {
  return html`<label class="muted"
    >${words.copyByHand}<textarea
      readonly
      rows="6"
      .value=${text}
      @focus=${({ target }: FocusEvent) => {
        (target as HTMLTextAreaElement).select();
      }}
    ></textarea>
  </label>`;
}
