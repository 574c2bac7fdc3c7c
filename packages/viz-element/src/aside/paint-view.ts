import { html, nothing, type TemplateResult } from 'lit';
import { heats } from '../heat/heat.js';
import { details } from '../scene/detail.js';
import { layouts } from '../scene/frame.js';
import { subjectIn, type Given } from '../subject-in.js';
import type { AsideWords } from './words.js';

/** The settings of the view, with their options. */
const CHOICES = { detail: details, layout: layouts, heat: heats } as const;

type Choice = keyof typeof CHOICES;

/** An element whose picture can be drawn in several ways. */
export type Viewed = Given & { [K in Choice]: (typeof CHOICES)[K][number] | undefined };

/** The view settings as menus. Heat maps are offered only if there are two inputs to span a plane. */
export function paintView({ choices }: AsideWords, host: Viewed): TemplateResult {
  const units = subjectIn(host).graph?.inputs.reduce((sum, input) => sum + input.units, 0);
  return html`<div class="view">
    ${(Object.keys(CHOICES) as Choice[]).map((choice) => {
      if (choice === 'heat' && units !== 2) return nothing;
      const [question, ...answers] = choices[choice];
      return html`<label
        >${question}
        <select
          @change=${({ target }: Event) => {
            Object.assign(host, { [choice]: (target as HTMLSelectElement).value });
          }}
        >
          ${CHOICES[choice].map(
            (name, k) =>
              html`<option value=${name} ?selected=${name === (host[choice] ?? 'auto')}>
                ${answers[k]}
              </option>`,
          )}
        </select></label
      >`;
    })}
  </div>`;
}
