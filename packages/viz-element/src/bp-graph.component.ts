import type { SessionState } from '@bp-graph/graph';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { graphStyles } from './bp-graph.styles.js';
import { paintBars } from './bars.js';
import { BpReading } from './bp-reading.js';
import { digitWidth } from './digit-width.js';
import { Drawing, type Painter } from './drawing.js';
import type { EdgeId } from './highlight.js';
import { paintTip } from './paint/tip.js';
import { WaveMotion } from './paint/wave.js';
import { PartsLater } from './parts-later.js';
import { Picture } from './picture.js';
import { Pointing } from './pointing.js';
import type { HeatKind } from './heat/heat.js';
import type { Detail } from './scene/detail.js';
import type { Scene } from './scene/scene.js';
import { english, pictureWords } from './scene/words.js';
import { isSession } from './session-controller.js';
import { SnapshotController } from './snapshot-controller.js';
import { Teller } from './teller.js';
import { isSingleStep, movedOn, spoken } from './telling.js';
import { tokens } from './tokens.styles.js';
import { learn } from './words/learn.js';
import { wrongType } from './wrong-type.js';

/**
 * A computation graph with its live values and gradients.
 *
 * By attributes alone it is a whole exhibit: `<bp-graph layers="2 3 1" data="circle" play></bp-graph>`. A session or
 * graph given by a script goes before the attributes.
 *
 * @element bp-graph
 * @attr {boolean} play - Starts to run as soon as there is something to run.
 * @fires {CustomEvent<{ step: number, epoch: number, loss: number | undefined }>} bp-step - Another step is shown; at most once a frame.
 * @fires {CustomEvent<{ id: string | undefined }>} bp-select - Another place was selected; `detail.id` is its node, unit or entry, or undefined.
 * @fires {CustomEvent<{ id: string | undefined, edges: { from: string, to: string }[] }>} bp-hover - Another place is pointed at or focused; `detail.edges` are the edges it stands on.
 * @fires {CustomEvent<Change>} bp-edit - A number was changed by hand.
 * @fires {CustomEvent<{ message: string }>} bp-error - Something cannot be shown; `detail.message` says what. The earlier picture stays.
 * @slot - What to show before the element is defined, while there is nothing to show, and in print. A
 * `<script type="application/json">` here holds a saved graph.
 * @csspart card - The frame around everything.
 * @csspart drawing - The graph.
 * @csspart glyph - The shape of a node or unit.
 * @csspart chip - The plate with the number of a parameter.
 * @csspart legend - What lines and colours mean.
 * @csspart aside - The dialog of the table or of the keys.
 * @csspart tip - All digits of what is pointed at.
 * @csspart play - The button that plays and pauses.
 * @csspart step - The button that takes one step.
 * @csspart back - The button that goes one step back.
 * @csspart reset - The button that forgets the run.
 * @csspart rate - The field of the learning rate.
 * @csspart phase - A button that walks through a phase of the step.
 * @csspart node - A button that goes one node on or back.
 */
export class BpGraph extends BpReading {
  static override styles = [tokens, graphStyles];

  /** The selected place: a node's id, with `[unit]` or `[row, column]` where there are several. */
  @property() accessor selection: string | undefined;
  /** Edges to light up, by the ids of the places at their ends. */
  @property({ attribute: false }) accessor highlight: readonly EdgeId[] = [];
  /** How far the picture goes into layers: `units`, `nodes`, `layers`, or by `auto` as suits their size. `auto` unless given. */
  @property() accessor detail: Detail | undefined;
  /**
   * What each neuron shows over the plane of two inputs: its `value`, the `gradient` of the prediction by it, or `none`.
   * By `auto`, which holds unless given, its value, where there are two inputs and several samples.
   */
  @property() accessor heat: HeatKind | undefined;
  /** What paints the graph: `svg`, `canvas`, or by `auto` whichever suits how much there is to draw. `auto` unless given. */
  @property() accessor painter: Painter | undefined;
  /** What the drawing is called for those who do not see it. */
  @property() accessor name: string | undefined;

  @state() private accessor width = 0;
  /** As wide as the drawing may be, and of no height, so that drawing does not change its size. */
  @query('.gauge') private accessor gauge!: HTMLElement;

  readonly #source = new SnapshotController(this);
  readonly #picture = new Picture();
  readonly #drawn = new Drawing(this);
  readonly #pointing = new Pointing(this, this.#picture, this.#drawn);
  readonly #parts = new PartsLater(this);
  readonly #motion = new WaveMotion();
  readonly #teller = new Teller(this);
  readonly #resize = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
  #digit = 0;
  #words = english;
  #shown: SessionState | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#teller.session();
    if (this.hasUpdated) this.#resize.observe(this.gauge);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#motion.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const tongue = this.tongue();
    learn(tongue.language, this);
    const words = (this.#words = pictureWords(tongue));
    const fault = wrongType(this.session, this.graph, words);
    if (changed.has('session') || changed.has('graph')) {
      if (fault === undefined) this.#source.show(this.session ?? undefined, this.graph ?? undefined);
      if (this.isConnected) this.#teller.session();
    }
    if (movedOn(this.#shown, this.#source.state)) this.cursor = undefined;
    const limit = this.#parts.watch(this.#source.state);
    // Before the first observation the host's own width, less its border, is the same.
    if (this.width === 0) this.width = Math.max(0, this.clientWidth - 2);
    if (changed.has('width')) this.#digit = digitWidth(getComputedStyle(this).fontFamily);
    const frame = { width: this.width, digit: this.#digit, words };
    const undrawn = this.#picture.update(this.#parts.looked(this.#source.snapshot), frame, {
      detail: this.detail ?? 'auto',
      heat: this.heat ?? 'auto',
      graph: isSession(this.session) ? this.session.graph : (this.graph ?? undefined),
      isSeen: () => this.#drawn.isSeen,
      running: this.#source.state?.playing === true,
    });
    this.#teller.error(fault ?? this.exhibits.fault ?? limit ?? undrawn ?? this.#source.error?.message ?? '');
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.gauge);
  }

  protected override updated(changed: PropertyValues): void {
    if (VIEWED.some((name) => changed.has(name))) this.#teller.session();
    this.#teller.hover(this.#picture.scene, this.#pointing.attended);
    this.#drawn.paint();
    const [before, now] = [this.#shown, this.#source.state];
    this.#shown = now;
    const { scene } = this.#picture;
    if (before === now || scene === undefined) return;
    if (now !== undefined && before !== undefined && before.step !== now.step) this.#teller.step(now);
    if (isSingleStep(before, now)) this.#motion.play(this.renderRoot, scene);
    else this.#motion.stop();
  }

  override render(): TemplateResult {
    const { scene } = this.#picture;
    const { hover, leave, focus, blur } = this.#pointing;
    const tongue = this.tongue();
    const stopped = this.#parts.stopped(tongue);
    return html`<div class="card" part="card" lang=${tongue.language}>
      ${this.#source.snapshot === undefined ? nothing : paintBars(this)}
      ${this.#teller.message === '' ? nothing : html`<p class="message" role="alert">${this.#teller.message}</p>`}
      <p class=${stopped === undefined ? '' : 'notice'} role="status">${stopped ?? nothing}</p>
      <div
        class="room"
        @pointermove=${hover}
        @pointerover=${hover}
        @pointerleave=${leave}
        @focusin=${focus}
        @focusout=${blur}
        @click=${this.#click}
        @dblclick=${this.#open}
        @keydown=${this.#key}
      >
        <div class="gauge"></div>
        ${scene === undefined ? this.#empty() : this.#drawing(scene)}
        ${scene === undefined ? nothing : this.#parts.template(scene, tongue, (stop) => this.#drawn.centreOf(stop))}
      </div>

      <p class="spoken" aria-live="polite">${spoken(this.#source.state, this.#words)}</p>
    </div>`;
  }

  /** The picture as the text of an SVG file, in the colours of the page. @throws Fault while nothing is drawn. */
  exportSvg(): string {
    this.#catchUp();
    return this.#drawn.svg(this.#title, this.selection);
  }

  /**
   * The picture as a PNG file, `scale` pixels for one of the page: 2 unless given. Rejects with a Fault while nothing is
   * drawn and for a scale that is none.
   */
  async exportPng({ scale = 2 }: { readonly scale?: number } = {}): Promise<Blob> {
    this.#catchUp();
    return this.#drawn.png(scale, this.selection);
  }

  /** What was set a moment ago is drawn first. */
  #catchUp(): void {
    if (this.isUpdatePending && this.isConnected) this.performUpdate();
  }

  #drawing(scene: Scene): TemplateResult {
    const { attended } = this.#pointing;
    const pointed = this.#pointing.attention(scene, this.selection, this.#source.state?.playing !== true);
    const attention = this.#parts.attend(pointed, scene);
    return html`${this.#drawn.template(scene, attention, this.#title, this.painter ?? 'auto')}
      ${attended === undefined ? nothing : paintTip(attended, scene, this.#drawn.zooming.view, this.#picture.past.of(attended.key))}
      <div class="fallback"><slot></slot></div>`;
  }

  #empty(): TemplateResult {
    const { awaited, waits } = this.exhibits;
    const [title, rest] = this.#words.empty;
    if (waits) return html`<div class="empty" role="status">${this.#words.loading(awaited)}</div>`;
    return html`<div class="empty">
      <slot><strong>${title}</strong> ${rest}</slot>
    </div>`;
  }

  get #title(): string {
    return this.name ?? this.#words.name;
  }

  #select(id: string | undefined): void {
    if (id === this.selection) return;
    this.selection = id;
    this.#teller.select(id);
  }

  readonly #click = (event: Event): void => {
    if (!this.#drawn.zooming.dragged) this.#select(this.#pointing.stopAt(event)?.id);
  };

  readonly #open = (event: Event): void => {
    const stop = this.#pointing.stopAt(event);
    if (stop !== undefined) void this.#parts.edit(stop);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const zooms = (): boolean => this.#drawn.zooming.key(key, this.#pointing.centre);
    if (this.#pointing.move(key) || zooms() || this.#act(event)) event.preventDefault();
  };

  /** Selects what has the focus; what is selected already is typed over. */
  #enter(event: Event): void {
    const stop = this.#pointing.stopAt(event);
    if (stop !== undefined && stop.id === this.selection) void this.#parts.edit(stop);
    else this.#select(stop?.id);
  }

  /** Does what a key stands for and tells whether it stands for anything. */
  #act(event: KeyboardEvent): boolean {
    if (event.key === ' ' && isSession(this.session)) {
      if (this.session.state.playing) this.session.pause();
      else this.session.play();
    } else if (event.key === 'Enter') this.#enter(event);
    else if (event.key === 'Escape') this.#select(undefined);
    else if (event.key === 't' || event.key === '?') void this.#parts.open(event.key);
    else return false;
    return true;
  }
}

/** What companions follow beside the session. */
const VIEWED = ['selection', 'sample', 'cursor'];
