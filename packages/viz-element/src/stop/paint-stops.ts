import { html, type TemplateResult } from 'lit';
import type { Limits } from './limits.js';
import type { StopWords } from './words.js';

/** The menu of stop conditions. */
export function paintStops(
  limits: Limits,
  words: StopWords,
  set: (limits: Partial<Limits>) => void,
): TemplateResult {
  const field = (label: string, value: string | number | undefined, name: 'stopLoss' | 'stopGradient') =>
    html`<label
      >${label}
      <input
        inputmode="decimal"
        autocomplete="off"
        .value=${String(value ?? '')}
        @change=${({ target }: Event) => {
          const text = (target as HTMLInputElement).value.trim();
          set({ [name]: text === '' ? undefined : text });
        }}
      />
    </label>`;
  return html`<details class="stops">
    <summary dir="auto">${words.menu}</summary>
    <div>
      ${field(words.loss, limits.stopLoss, 'stopLoss')}
      ${field(words.gradient, limits.stopGradient, 'stopGradient')}
      <label
        ><input
          type="checkbox"
          .checked=${limits.stopDead}
          @change=${({ target }: Event) => {
            set({ stopDead: (target as HTMLInputElement).checked });
          }}
        />
        ${words.dead}</label
      >
    </div>
  </details>`;
}
