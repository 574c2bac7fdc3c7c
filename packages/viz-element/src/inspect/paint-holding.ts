import type { DerivationTarget } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../edit/change.js';
import type { Typing } from '../edit/typing.js';
import type { FaultWords } from '../fault/words.js';
import type { Inspection } from './inspection.js';
import type { InspectWords } from './words.js';

/** What these controls need. */
interface Holding {
  /** Applies the change, or throws if it cannot. */
  readonly make: (change: Change) => void;
  readonly typing: Typing;
  readonly said: FaultWords;
}

/** Buttons that freeze a parameter; for other nodes, controls that clamp or ablate them, and release them again. */
export function paintHolding(
  { family, entries, frozen, held, heldAt }: Inspection,
  { node, unit }: DerivationTarget,
  words: InspectWords,
  { make, typing, said }: Holding,
): TemplateResult | typeof nothing {
  const place = unit === undefined ? { node } : { node, unit };
  const button = (label: string, change: Change): TemplateResult =>
    html`<button
      class="plain"
      @click=${() => {
        make(change);
      }}
    >
      ${label}
    </button>`;
  if (family === 'parameter')
    return html`<p class="holding">
      ${frozen ? button(words.unfreeze, { kind: 'unfreeze', node }) : button(words.freeze(entries), { kind: 'freeze', node })}
    </p>`;
  if (family === 'target' || family === 'loss') return nothing;
  const refused = typing.why(said);
  const letGo = (): TemplateResult => button(words.release, { kind: 'release', ...place });
  return html`<p class="holding">
      ${held === 'ablated' ? letGo() : button(words.ablate, { kind: 'clamp', ...place, value: 0 })}
      <label
        >${words.clamp}
        <input
          inputmode="decimal"
          autocomplete="off"
          placeholder="0"
          .value=${typing.text ?? String(heldAt ?? '')}
          aria-invalid=${refused !== undefined}
          @change=${({ target }: Event) => {
            typing.take((target as HTMLInputElement).value, (value) => {
              make({ kind: 'clamp', ...place, value });
            });
          }}
        />
      </label>
      ${held === 'held' ? letGo() : nothing}
    </p>
    ${refused === undefined ? nothing : html`<p class="differs" role="alert">${refused}</p>`}`;
}
