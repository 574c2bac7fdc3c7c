import type { Session } from '@bp-graph/graph';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controlsStyles } from './bp-controls.styles.js';
import { cursorStyles } from './bp-cursor.styles.js';
import { BpElement } from './bp-element.js';
import { beatsOf, phases, type Beat } from './cursor/beats.js';
import { paceOf } from './cursor/pace.js';
import { Walking, type Moments } from './cursor/walking.js';
import { cursorWords, type CursorWords } from './cursor/words.js';
import { GraphController } from './graph-controller.js';
import type { GraphView } from './graph-view.js';
import { narrowWithoutRoom } from './narrowing.js';
import { rowsOf } from './sample.js';
import { isShortcut } from './shortcut.js';
import { SnapshotController } from './snapshot-controller.js';
import { paintStops } from './stop/paint-stops.js';
import { stopStyles } from './stop/stops.styles.js';
import { stopWords } from './stop/words.js';
import { amount, view } from './rules.js';
import { screenOnly } from './screen-only.styles.js';
import { tokens } from './tokens.styles.js';
import type { Tongue } from './words/tongue.js';

/**
 * Takes a step apart: walks node by node through forward, loss, backward and update of the finished wave, and chooses
 * which sample is shown.
 *
 * @element bp-cursor
 * @csspart phase - A button that walks through a phase.
 * @csspart node - A button that goes one node forward or back.
 */
export class BpCursor extends BpElement {
  static override styles = [tokens, controlsStyles, cursorStyles, stopStyles, screenOnly];

  /** Id of the `<bp-graph>` whose wave to follow. */
  @property() accessor for: string | undefined;
  /** The `<bp-graph>` to follow, as an element instead of an id. */
  @property({ rule: view, attribute: false }) accessor view: GraphView | undefined;
  /**
   * Milliseconds per node while a phase is walked through; 0 jumps to the end of the phase. Defaults to that of the
   * graph.
   */
  @property({ rule: amount }) accessor pace: number | undefined;

  /** Whether the controls that a narrow bar hides are expanded. */
  @state() private accessor open = false;

  protected override readonly joined = new GraphController(this);
  readonly #source = new SnapshotController(this);
  readonly #walking = new Walking(this);

  constructor() {
    super();
    narrowWithoutRoom(this);
    this.addEventListener('keydown', this.#key);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { session, graph } = this.joined.subject;
    this.#source.show(session, graph);
    this.#walking.pace = this.#pace;
  }

  override render(): TemplateResult {
    const { snapshot } = this.#source;
    const tongue = this.tongue();
    const words = cursorWords(tongue);
    const beat = this.#beat;
    return html`<div class="bar" role="group" aria-label=${words.bar} lang=${tongue.language}>
        <span class="bar"
          ><span class="phases">
            ${phases.map(
              (phase) =>
                html`<button
                  part="phase"
                  ?disabled=${snapshot?.loss === undefined}
                  aria-pressed=${phase === beat?.phase}
                  @click=${() => {
                    this.#session?.pause();
                    this.#walking.through(phase, this.#moments);
                  }}
                >
                  ${words.phases[phase]}
                </button>`,
            )}
          </span>
          <span class="nodes">
            ${this.#step(-1, words.back, html`<span aria-hidden="true">⟵</span> ${words.node}`)}
            ${this.#step(1, words.onward, html`${words.node} <span aria-hidden="true">⟶</span>`)}
          </span>
          <button
            class="more"
            aria-label=${words.more}
            aria-expanded=${this.open}
            @click=${() => (this.open = !this.open)}
          >
            ⋯
          </button>
          <span class="rest">
            <label
              >${words.pace}
              <select @change=${this.#setPace}>
                ${PACES.map(
                  (pace, k) =>
                    html`<option value=${pace} ?selected=${pace === this.#pace}>${words.paces[k]}</option>`,
                )}
              </select></label
            >
            ${this.#samples(words)}
          </span>
          <span class="status" role="status"
            >${beat === undefined ? nothing : placed(beat, words)}</span
          ></span
        >
        ${this.#stops(tongue)}
      </div>
      ${this.notice}`;
  }

  get #pace(): number {
    return paceOf(this.pace, this.joined.view?.pace);
  }

  get #session(): Session | undefined {
    return this.joined.subject.session;
  }

  get #beat(): Beat | undefined {
    const { at, beats } = this.#moments();
    return at === undefined ? undefined : beats.at(at);
  }

  readonly #moments = (): Moments => {
    const { view } = this.joined;
    const at = view?.cursor;
    const { snapshot } = this.#source;
    return {
      beats: snapshot === undefined ? [] : beatsOf(snapshot),
      at,
      go: (to) => {
        if (view !== undefined) view.cursor = to;
      },
    };
  };

  #step(by: 1 | -1, name: string, label: TemplateResult): TemplateResult {
    return html`<button
      class="signed"
      part="node"
      aria-label=${name}
      ?disabled=${this.#source.snapshot?.loss === undefined}
      @click=${() => {
        this.#go(by);
      }}
    >
      ${label}
    </button>`;
  }

  /** Beyond the update comes what it leads to: the step is taken. */
  #go(by: 1 | -1): void {
    const isUpdated = by > 0 && this.#beat?.phase === 'update';
    this.#session?.pause();
    this.#walking.by(by, this.#moments());
    if (isUpdated) this.#session?.step();
  }

  #stops(tongue: Tongue): TemplateResult | typeof nothing {
    const { view } = this.joined;
    if (view === undefined || this.#session === undefined) return nothing;
    return paintStops(view, stopWords(tongue), (limits) => {
      Object.assign(view, limits);
    });
  }

  #samples({ sample, mean }: CursorWords): TemplateResult | typeof nothing {
    const { snapshot } = this.#source;
    const rows = snapshot === undefined ? 1 : rowsOf(snapshot);
    if (rows < 2) return nothing;
    const shown = this.joined.view?.sample;
    return html`<label
      >${sample}
      <select @change=${this.#setSample}>
        <option value="" ?selected=${shown === undefined}>${mean}</option>
        ${Array.from(
          { length: Math.min(rows, MOST_SAMPLES) },
          (_, row) => html`<option value=${row} ?selected=${row === shown}>${row}</option>`,
        )}
      </select></label
    >`;
  }

  /** The reader's choice applies to the whole graph, not just to this bar. */
  readonly #setPace = ({ target }: Event): void => {
    const { view } = this.joined;
    const pace = Number((target as HTMLSelectElement).value);
    if (view !== undefined) view.pace = pace;
    this.pace = view === undefined ? pace : undefined;
  };

  readonly #setSample = ({ target }: Event): void => {
    const { view } = this.joined;
    const { value } = target as HTMLSelectElement;
    if (view !== undefined) view.sample = value === '' ? undefined : Number(value);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    if (by !== undefined) this.#go(by);
    else if (event.key === 'Escape') this.#moments().go(undefined);
    else return;
    event.preventDefault();
  };
}

const PACES = [1200, 450, 120] as const;
/** Nobody would scroll through a longer menu. */
const MOST_SAMPLES = 200;

function placed({ phase, node }: Beat, words: CursorWords): string {
  return node === undefined ? words.update : words.at(phase, node);
}
