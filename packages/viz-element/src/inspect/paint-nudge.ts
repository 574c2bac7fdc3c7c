import type { Nudge } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { formatExactly } from '../scene/numbers.js';
import type { Nudging } from './nudging.js';
import type { FaultWords } from '../fault/words.js';
import type { InspectWords } from './words.js';

/** An input for the nudge; below it the predicted and the actual change of the loss. */
export function paintNudge(
  nudging: Nudging,
  nudge: Nudge,
  words: InspectWords,
  said: FaultWords,
): TemplateResult {
  const { typing, by } = nudging;
  const refused = typing.why(said);
  return html`<section class="nudge" part="nudge">
    <label
      >${words.nudge}
      <input
        inputmode="decimal"
        autocomplete="off"
        .value=${typing.text ?? String(by)}
        aria-invalid=${refused !== undefined}
        @change=${({ target }: Event) => {
          nudging.type((target as HTMLInputElement).value);
        }}
      />
    </label>
    ${refused === undefined ? nothing : html`<p class="differs" role="alert">${refused}</p>`}
    <dl>
      <div>
        <dt>${words.predicted}</dt>
        <dd class="gradient">${fiveDigits(nudge.predicted)}</dd>
      </div>
      <div>
        <dt>${words.real}</dt>
        <dd>${fiveDigits(nudge.real)}</dd>
      </div>
    </dl>
  </section>`;
}

/** Enough digits to see the two differ. */
function fiveDigits(value: number): string {
  return formatExactly(value, 5);
}
