import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { graphStyles } from './bp-graph.styles.js';
import { paintBars } from './bars.js';
import { BpReading } from './bp-reading.js';
import { Drawing, painters, type Painter } from './drawing.js';
import { tell } from './fault/tell.js';
import { faultWords } from './fault/words.js';
import { paintFoot } from './foot.js';
import { Hand } from './hand.js';
import type { EdgeId } from './highlight.js';
import { Missing } from './missing.js';
import { PartsLater } from './parts-later.js';
import { Picture } from './picture.js';
import { Pointing } from './pointing.js';
import { readingStyles } from './reading.styles.js';
import { Room } from './room.js';
import { heats, type HeatKind } from './heat/heat.js';
import { edges, flag, oneOf, spot } from './rules.js';
import { layouts, type LayoutChoice } from './scene/frame.js';
import { details, type Detail } from './scene/detail.js';
import type { Scene } from './scene/scene.js';
import { english, pictureWords } from './scene/words.js';
import { SnapshotController } from './snapshot-controller.js';
import { subjectIn } from './subject-in.js';
import { Teller } from './teller.js';
import { spoken } from './telling.js';
import { tokens } from './tokens.styles.js';
import { Following } from './wave/following.js';

/**
 * A computation graph with its live values and gradients.
 *
 * By attributes alone it is a whole exhibit: `<bp-graph layers="2 3 1" data="circle" play></bp-graph>`. A session or
 * graph given by a script goes before the attributes.
 *
 * @element bp-graph
 * @attr {string} id - What companions name in `for`; they follow it when it changes.
 * @attr {boolean} play - Starts to run as soon as there is something to run.
 * @fires {CustomEvent<{ step: number, epoch: number, loss: number | undefined }>} bp-step - Another step is shown; at most once a frame.
 * @fires {CustomEvent<{ id: string | undefined }>} bp-select - Another place was selected; `detail.id` is its node, unit or entry, or undefined.
 * @fires {CustomEvent<{ id: string | undefined, edges: { from: string, to: string }[] }>} bp-hover - Another place is pointed at or focused; `detail.edges` are the edges it stands on.
 * @fires {CustomEvent<Change>} bp-edit - A number was changed by hand.
 * @fires {CustomEvent<{ message: string }>} bp-error - Something cannot be shown; `detail.message` says what. An attribute that makes no sense counts as what it said before, or else as not said; the others are heard.
 * @slot - What to show before the element is defined, while there is nothing to show, and in print. A
 * `<script type="application/json">` here holds a saved graph.
 * @csspart card - The frame around everything.
 * @csspart drawing - The graph.
 * @csspart glyph - The shape of a node or unit.
 * @csspart chip - The plate with the number of a parameter.
 * @csspart foot - The buttons beneath the picture: its derivation, how it is drawn, its table and its keys.
 * @csspart legend - What lines and colours mean.
 * @csspart aside - The dialog of the table or of the keys.
 * @csspart tip - All digits of what is pointed at.
 * @csspart play - The button that plays and pauses.
 * @csspart step - The button that takes one step.
 * @csspart epoch - The button that takes the steps left of the epoch, where there is data to learn from.
 * @csspart back - The button that goes one step back.
 * @csspart reset - The button that forgets the run.
 * @csspart rate - The field of the learning rate.
 * @csspart phase - A button that walks through a phase of the step.
 * @csspart node - A button that goes one node on or back.
 * @csspart nudge - In the derivation beneath the picture, as in `<bp-derivation>`; so are `way`, `route` and `factor`.
 * @csspart way - The card of one way.
 * @csspart route - What a way passes.
 * @csspart factor - One factor over its number.
 */
export class BpGraph extends BpReading {
  static override styles = [tokens, readingStyles, graphStyles];

  /** The selected place: a node's id, with `[unit]` or `[row, column]` where there are several. */
  @property({ rule: spot }) accessor selection: string | undefined;
  /** Edges to light up, by the ids of the places at their ends. */
  @property({ rule: edges, attribute: false }) accessor highlight: readonly EdgeId[] = [];
  /** How far the picture goes into layers: `units`, `nodes`, `layers`, or by `auto` as suits their size. `auto` unless given. */
  @property({ rule: oneOf(details) }) accessor detail: Detail | undefined;
  /** Which way the graph flows: `sideways` from left to right, `down`, or by `auto` as suits the width. `auto` unless given. */
  @property({ rule: oneOf(layouts) }) accessor layout: LayoutChoice | undefined;
  /**
   * What each neuron shows over the plane of two inputs: its `value`, the `gradient` of the prediction by its sum, or `none`.
   * By `auto`, which holds unless given, its value, where there are two inputs and several samples.
   */
  @property({ rule: oneOf(heats) }) accessor heat: HeatKind | undefined;
  /** Explains what is selected by its derivation beneath the picture. The reader opens and closes it, too. */
  @property({ rule: flag, type: Boolean, reflect: true }) accessor explain = false;
  /** What paints the graph: `svg`, `canvas`, or by `auto` whichever suits how much there is to draw. `auto` unless given. */
  @property({ rule: oneOf(painters) }) accessor painter: Painter | undefined;
  /** What the drawing is called for those who do not see it. */
  @property() accessor name: string | undefined;

  readonly #source = new SnapshotController(this);
  readonly #room = new Room(this);
  readonly #picture = new Picture();
  readonly #parts = new PartsLater(this);
  readonly #drawn = new Drawing(this, this.#parts);
  readonly #pointing = new Pointing(this, this.#picture, this.#drawn);
  readonly #following = new Following(this);
  readonly #teller = new Teller(this);
  readonly #hand = new Hand(this, {
    drawing: this.#drawn,
    pointing: this.#pointing,
    parts: this.#parts,
    teller: this.#teller,
  });
  readonly #missing = new Missing();
  #words = english;
  #undrawn: unknown;

  override disconnectedCallback(): void {
    // A run that waits leaves the page as one that plays does.
    this.#parts.waiting.goOn();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#words = pictureWords(this.tongue());
    this.#source.show(this.session, this.graph);
    const { state } = this.#source;
    this.#following.leave(state);
    this.#parts.watch();
    this.#undrawn = this.#compose();
    this.#following.show(state, this.#parts.beat, this.#picture.scene);
  }

  protected override wrong(): string[] {
    const { error } = this.#source;
    const sentences = super.wrong([
      ...this.exhibits.faults,
      ...this.#missing.place(subjectIn(this).graph, this.selection),
      ...this.#parts.faults,
      ...(error === undefined ? [] : [error]),
    ]);
    if (this.#undrawn === undefined) return sentences;
    return [...sentences, this.#words.undrawn(tell(this.#undrawn, faultWords(this.tongue())))];
  }

  protected override updated(): void {
    this.#teller.hover(this.#picture.scene, this.#pointing.attended);
    this.#drawn.paint();
    this.#teller.state(this.#source.state);
  }

  override render(): TemplateResult {
    const { scene } = this.#picture;
    const { hover, leave, focus, blur } = this.#pointing;
    const { click, open, key, page } = this.#hand;
    const tongue = this.tongue();
    const { awaited, waits } = this.exhibits;
    const coming = scene !== undefined && waits ? this.#words.loading(awaited) : undefined;
    const news = coming ?? this.#parts.stopped(tongue);
    return html`<div class="card" part="card" lang=${tongue.language} @keydown=${page}>
      ${this.#source.snapshot === undefined ? nothing : paintBars(this, this.#room.isNarrow)} ${this.notice}
      <p class=${news === undefined ? '' : coming === undefined ? 'notice' : 'notice coming'} role="status">
        ${news ?? nothing}
      </p>
      <div class="gauge"></div>
      <div
        class="room"
        @pointermove=${hover}
        @pointerover=${hover}
        @pointerleave=${leave}
        @focusin=${focus}
        @focusout=${blur}
        @click=${click}
        @dblclick=${open}
        @keydown=${key}
      >
        ${scene === undefined ? this.#empty() : this.#drawing(scene)}
        ${scene === undefined ? nothing : this.#parts.template(scene, tongue, (stop) => this.#drawn.centreOf(stop))}
      </div>
      ${scene === undefined ? nothing : paintFoot(this, this.#parts, this.#words)} ${this.#parts.beneath}
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

  /** Brings the picture up to date; what cannot be drawn is told. */
  #compose(): unknown {
    const { detail = 'auto', layout = 'auto', heat = 'auto' } = this;
    const snapshot = this.#parts.looked(this.#source.snapshot);
    return this.#picture.update(
      snapshot,
      { ...this.#room.size, words: this.#words, layout },
      {
        detail,
        heat,
        graph: subjectIn(this).graph,
        isSeen: () => this.#drawn.isSeen,
        running: this.#source.state?.playing === true,
      },
    );
  }

  #drawing(scene: Scene): TemplateResult {
    const { attended } = this.#pointing;
    const pointed = this.#pointing.attention(scene, this.selection, this.#source.state?.playing !== true);
    const attention = this.#parts.attend(this.#following.attend(pointed, scene), scene);
    return html`${this.#drawn.template(scene, attention, this.#title, this.painter ?? 'auto', this.#picture.held)}
      ${attended === undefined ? nothing : this.#parts.tip(attended, scene, this.#drawn.view, this.#picture.past.of(attended.key))}
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
}
