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
import { amount, edges, flag, heldBy, oneOf, table } from './rules.js';
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
 * Attributes alone make a whole exhibit: `<bp-graph layers="2 3 1" data="circle" play></bp-graph>`. A session or graph
 * set from a script takes precedence over the attributes.
 *
 * @element bp-graph
 * @attr {string} id - What companions name in `for`; they follow it when it changes.
 * @attr {boolean} play - Plays as soon as there is something to run, also a session that a script sets.
 * @fires {CustomEvent<{ step: number, epoch: number, loss: number | undefined }>} bp-step - A different step is shown;
 * at most once a frame.
 * @fires {CustomEvent<{ id: string | undefined }>} bp-select - The reader changed the selection; `detail.id` is the
 * node, unit or entry, or undefined.
 * @fires {CustomEvent<{ id: string | undefined, edges: { from: string, to: string }[] }>} bp-hover - The pointer or the
 * focus moved to another place, or off the graph; `detail.edges` are the edges that the place lies on.
 * @fires {CustomEvent<Change>} bp-edit - The reader changed a number, or froze, unfroze, clamped or released something.
 * @fires {CustomEvent<{ message: string }>} bp-error - Something is invalid or cannot be shown; `detail.message` says
 * what. An invalid attribute keeps its last valid value, or counts as absent; the other attributes still apply.
 * @slot - Fallback content, shown before the element is defined, while there is nothing to show, and in print. A
 * `<script type="application/json">` here holds a saved graph.
 * @csspart card - The frame around everything.
 * @csspart drawing - The graph.
 * @csspart glyph - The shape of a node or unit.
 * @csspart chip - The plate with the number of a parameter.
 * @csspart foot - The buttons beneath the picture: derivation, view, table and keyboard shortcuts.
 * @csspart legend - The key to lines and colours.
 * @csspart aside - The dialog with the view settings, the table or the keyboard shortcuts.
 * @csspart tip - The tooltip with more digits of the numbers.
 * @csspart play - The button that plays and pauses.
 * @csspart step - The button that takes one step.
 * @csspart epoch - The button that finishes the current epoch; only there when there is data to learn from.
 * @csspart back - The button that goes one step back.
 * @csspart reset - The button that discards the run and starts over.
 * @csspart rate - The input for the learning rate.
 * @csspart phase - A button that walks through a phase of the step.
 * @csspart node - A button that goes one node forward or back.
 * @csspart nudge - The effect of a small change, in the derivation beneath the picture; see `<bp-derivation>`, also for
 * `path`, `route` and `factor`.
 * @csspart path - The card of one path.
 * @csspart route - The nodes that a path passes through.
 * @csspart factor - One factor above its number.
 */
export class BpGraph extends BpReading {
  static override styles = [tokens, readingStyles, graphStyles];

  /**
   * The selected place: a node's id, with `[unit]` or `[row, column]` to select a part of it. The name of a layer stands
   * for its last node.
   */
  @property() accessor selection: string | undefined;
  /** Edges to highlight, given by the ids of the places at their ends. */
  @property({ rule: edges, attribute: false }) accessor highlight: readonly EdgeId[] = [];
  /**
   * Level of detail: `units`, `nodes`, `layers`, or `auto`, which chooses by the size of the layers. Defaults to
   * `auto`.
   */
  @property({ rule: oneOf(details) }) accessor detail: Detail | undefined;
  /**
   * Direction of the flow: `sideways` (left to right), `down`, or `auto`, which chooses by the width. Defaults to
   * `auto`.
   */
  @property({ rule: oneOf(layouts) }) accessor layout: LayoutChoice | undefined;
  /**
   * What each neuron shows over the plane of two inputs: its `value`, the `gradient` of the prediction with respect to
   * its sum, or `none`. `auto`, the default, shows the value if there are two inputs and several samples, and the sums
   * while a wave is walked through or one sample is shown.
   */
  @property({ rule: oneOf(heats) }) accessor heat: HeatKind | undefined;
  /** Whether the derivation of the selection is shown beneath the picture. The reader can open and close it too. */
  @property({ rule: flag, type: Boolean, reflect: true }) accessor explain = false;
  /** The renderer: `svg`, `canvas`, or `auto`, which chooses by how much there is to draw. Defaults to `auto`. */
  @property({ rule: oneOf(painters) }) accessor painter: Painter | undefined;
  /** Accessible name of the drawing; defaults to "Computation graph" in the element's language. */
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
    // Leave a run that is held for loading in the state of one that plays.
    this.#parts.waiting.goOn();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#pointing.keepFocus();
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
      ${this.#source.snapshot === undefined ? nothing : paintBars(this)} ${this.notice}
      <p class=${news === undefined ? '' : coming === undefined ? 'notice' : 'notice coming'} role="status">
        ${news ?? nothing}
      </p>
      <div class="gauge"></div>
      <div class="main">
        <div
          class="room"
          tabindex="-1"
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
      </div>
      <p class="spoken" aria-live="polite">${spoken(this.#source.state, this.#words)}</p>
    </div>`;
  }

  /**
   * The picture as an SVG document, in the colours of the page.
   *
   * @throws Fault if nothing is drawn.
   */
  exportSvg(): string {
    this.catchUp();
    return this.#drawn.svg(this.#title, this.#hand.selected);
  }

  /**
   * The picture as a PNG file, with `scale` image pixels per CSS pixel, 2 by default. Rejects with a Fault if nothing
   * is drawn, if the options are no object, if the scale is out of range, if the image would be too large, or if the
   * canvas renderer cannot be loaded.
   */
  async exportPng(options?: { readonly scale?: number }): Promise<Blob> {
    this.catchUp();
    const { scale } = (heldBy(table, 'exportPng', options) ?? {}) as NonNullable<typeof options>;
    return this.#drawn.png((heldBy(amount, 'scale', scale) ?? 2) as number, this.#hand.selected);
  }

  /** Brings the picture up to date. Returns the error if it cannot be drawn. */
  #compose(): unknown {
    const { detail = 'auto', layout = 'auto' } = this;
    const snapshot = this.#parts.looked(this.#source.snapshot);
    // A reader who follows the numbers needs the sums, which the heat maps would replace.
    const { heat = snapshot === this.#source.snapshot ? 'auto' : 'none' } = this;
    return this.#picture.update(
      snapshot,
      { ...this.#room.size, words: this.#words, layout },
      {
        detail,
        heat,
        graph: subjectIn(this).graph,
        isSeen: () => this.#drawn.isSeen,
        running: this.#source.state?.playing === true,
        step: this.#source.state?.step,
        sample: this.sample,
      },
    );
  }

  #drawing(scene: Scene): TemplateResult {
    const { told } = this.#pointing;
    const pointed = this.#pointing.attention(
      scene,
      this.#hand.selected,
      this.#source.state?.playing !== true,
    );
    const attention = this.#parts.attend(this.#following.attend(pointed, scene), scene);
    return html`${this.#drawn.template(scene, attention, this.#title, this.painter ?? 'auto', this.#picture.held)}
      ${told === undefined ? nothing : this.#parts.tip(told, scene, this.#drawn.view, this.#picture.past.of(told.key))}
      <div class="fallback"><slot></slot></div>`;
  }

  #empty(): TemplateResult {
    const { awaited, waits } = this.exhibits;
    const [title, rest] = this.#words.empty;
    if (waits) return html`<div class="empty" role="status">${this.#words.loading(awaited)}</div>`;
    // What was given and cannot be shown has its message above.
    const isAsked = this.exhibits.faults.length > 0;
    return html`<div class="empty">
      <slot>${isAsked ? nothing : html`<strong>${title}</strong> ${rest}`}</slot>
    </div>`;
  }

  get #title(): string {
    return this.name ?? this.#words.name;
  }
}
