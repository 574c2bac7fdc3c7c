import { html, noChange, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './bp-controls.styles.js';
import { BpElement } from './bp-element.js';
import { typedNumber } from './edit/typed-number.js';
import { tell } from './fault/tell.js';
import { faultWords } from './fault/words.js';
import { controlWords } from './controls/words.js';
import { formatCount, type Session, type SessionState } from '@bp-graph/graph';
import { narrowWithoutRoom } from './narrowing.js';
import { SessionController } from './session-controller.js';
import { session } from './rules.js';
import { screenOnly } from './screen-only.styles.js';
import { tokens } from './tokens.styles.js';

/**
 * Controls of a session: play, pause, step, epoch, back, reset, and the learning rate.
 *
 * @element bp-controls
 * @csspart play - The button that plays and pauses.
 * @csspart step - The button that takes one step.
 * @csspart epoch - The button that finishes the current epoch; only there when the session learns from data.
 * @csspart back - The button that goes one step back.
 * @csspart reset - The button that discards the run and starts over.
 * @csspart rate - The input for the learning rate.
 */
export class BpControls extends BpElement {
  static override styles = [tokens, controlsStyles, screenOnly];

  /** The session to drive. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;
  /** Id of a `<bp-graph>` whose session to drive. */
  @property() accessor for: string | undefined;
  /** Why the rate entered last was refused; empty if it was not. */
  @state() private accessor fault = '';

  @query('input') private accessor input!: HTMLInputElement;

  protected override readonly joined = new SessionController(this);
  #words = controlWords({ language: 'en' });

  constructor() {
    super();
    narrowWithoutRoom(this);
  }

  override render(): TemplateResult {
    const { session } = this.joined;
    const now = this.joined.state;
    const tongue = this.tongue();
    const words = (this.#words = controlWords(tongue));
    const off = session === undefined || now === undefined;
    const lossless = session?.graph.hasLoss === false;
    const still = off || lossless;
    return html`
      <div class="bar" role="group" aria-label=${words.bar} lang=${tongue.language}>
        <button class="primary" part="play" ?disabled=${still} @click=${this.#togglePlay}>
          ${now?.playing === true ? [PAUSE, words.pause] : [PLAY, words.play]}
        </button>
        <button class="signed" data-sign="⇥" part="step" ?disabled=${still} @click=${() => session?.step()}>
          ${words.step}
        </button>
        ${
          session?.data &&
          html`<button
            class="signed"
            data-sign="⇉"
            part="epoch"
            ?disabled=${still}
            @click=${() => session.stepEpoch()}
          >
            ${words.epoch}
          </button>`
        }
        <button
          class="signed"
          data-sign="⇤"
          part="back"
          ?disabled=${off}
          aria-disabled=${off || (now.step <= now.keptFrom && now.edits === 0)}
          @click=${() => session?.back()}
        >
          ${words.back}
        </button>
        <button class="signed" data-sign="↺" part="reset" ?disabled=${off} @click=${this.#reset}>
          ${words.reset}
        </button>
        <span class="status">
          <label><span>${words.rate}</span> ${this.#rate(now)}</label>
          ${
            lossless
              ? html`<span>${words.lossless}</span>`
              : html`${session?.data && counted(words.inEpoch, now?.epoch)} ${counted(words.at, now?.step)}`
          }
        </span>
      </div>
      ${this.notice}
      ${this.fault === '' ? nothing : html`<p class="fault" id="fault" role="alert">${this.fault}</p>`}
    `;
  }

  #rate(now: SessionState | undefined): TemplateResult {
    const bad = this.fault !== '';
    return html`<input
      part="rate"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-label=${this.#words.learningRate}
      aria-invalid=${bad}
      aria-describedby=${bad ? 'fault' : nothing}
      ?disabled=${now === undefined}
      .value=${bad ? noChange : String(now?.learningRate ?? '')}
      @change=${this.#setRate}
    />`;
  }

  readonly #togglePlay = (): void => {
    if (this.joined.state?.playing === true) this.joined.session?.pause();
    else this.joined.session?.play();
  };

  readonly #reset = (): void => {
    this.joined.session?.reset();
    this.#showRate();
  };

  /** A rate that the session refuses changes nothing: the last valid one stays in force, and the message says so. */
  readonly #setRate = (): void => {
    const { session } = this.joined;
    if (session === undefined) return;
    try {
      session.learningRate = typedNumber(this.input.value);
      this.#showRate();
    } catch (error) {
      const reason = tell(error, faultWords(this.tongue()));
      this.fault = this.#words.refused(reason, session.learningRate);
    }
  };

  /** Replaces whatever was typed with the rate in force. */
  #showRate(): void {
    this.fault = '';
    this.input.value = String(this.joined.session?.learningRate ?? '');
  }
}

function counted(what: string, count: number | undefined): TemplateResult {
  return html`<span>${what} <b>${count === undefined ? '–' : formatCount(count)}</b></span>`;
}

const PLAY = html`<svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 0L10 5L1 10Z" /></svg>`;
const PAUSE = html`<svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 0H4V10H1ZM6 0H9V10H6Z" /></svg>`;
