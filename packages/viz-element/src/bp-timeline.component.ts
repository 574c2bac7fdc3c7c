import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { timelineStyles } from './bp-timeline.styles.js';
import { BpElement } from './bp-element.js';
import { controlWords } from './controls/words.js';
import { panelStyles } from './panel.styles.js';
import { formatNumber } from './scene/numbers.js';
import { formatCount, type Session, type SessionState } from '@bp-graph/graph';
import { SessionController } from './session-controller.js';
import { timelineWords, type TimelineWords } from './timeline/words.js';
import { session } from './rules.js';
import { screenOnly } from './screen-only.styles.js';
import { tokens } from './tokens.styles.js';

/**
 * A slider over the recorded steps of a run. Seeking moves the session, so every element joined to it follows.
 *
 * @element bp-timeline
 * @csspart slider - The range input.
 */
export class BpTimeline extends BpElement {
  static override styles = [tokens, panelStyles, timelineStyles, screenOnly];

  /** The session whose steps to seek. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;
  /** Id of a `<bp-graph>` whose session to seek. */
  @property() accessor for: string | undefined;

  protected override readonly joined = new SessionController(this);

  override render(): TemplateResult {
    const now = this.joined.state;
    const tongue = this.tongue();
    const words = timelineWords(tongue);
    const kept = now === undefined || now.keptFrom === now.keptTo ? undefined : now;
    return html`
      <div class="head" lang=${tongue.language}>
        <h2 id="heading">${words.heading}</h2>
        <span class="remark"
          >${now === undefined ? nothing : html`${words.step} <b>${formatCount(now.step)}</b> ${now.keptFrom === now.keptTo ? nothing : words.reach(now.keptFrom, now.keptTo, now.step < now.keptTo)}`}</span
        >
      </div>
      ${this.notice}
      <input
        type="range"
        part="slider"
        aria-labelledby="heading"
        aria-valuetext=${now === undefined ? nothing : words.at(now.step)}
        ?disabled=${kept === undefined}
        min=${now?.keptFrom ?? 0}
        max=${kept?.keptTo ?? (now?.keptFrom ?? 0) + 1}
        .value=${String(now?.step ?? 0)}
        @input=${this.#seek}
      />
      <p lang=${tongue.language}>
        ${now === undefined ? nothing : this.#isLossless ? controlWords(tongue).lossless : story(now, words)}
      </p>
    `;
  }

  get #isLossless(): boolean {
    return this.joined.session?.graph.hasLoss === false;
  }

  readonly #seek = (event: Event): void => {
    this.joined.session?.seek(Number((event.target as HTMLInputElement).value));
  };
}

/**
 * One sentence about how the step before changed the loss. With several steps an epoch, the loss before is that of other
 * rows, so the difference says nothing about the step.
 */
function story({ step, epoch, keptFrom, losses }: SessionState, words: TimelineWords): string {
  const here = losses[step - keptFrom];
  const before = step === keptFrom ? undefined : losses.at(step - keptFrom - 1);
  const error = formatNumber(here);
  if (before === undefined || step !== epoch) return words.error(step, error);
  const way = here === before ? 'left' : here < before ? 'lowered' : 'raised';
  return words.story(step, way, formatNumber(Math.abs(here - before)), error);
}
