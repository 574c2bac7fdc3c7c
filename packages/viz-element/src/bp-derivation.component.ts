import { locales, type Graph, type Session } from '@bp-graph/graph';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { derivationStyles } from './bp-derivation.styles.js';
import { BpCompanion } from './bp-companion.js';
import { Copying } from './derivation/copying.js';
import { Explainer, type Answer, type Explained } from './derivation/explainer.js';
import type { Factor } from './derivation/explanation.js';
import { paintCopying } from './derivation/paint-copying.js';
import { paintExplanation } from './derivation/paint-explanation.js';
import { SpotController } from './derivation/spot-controller.js';
import { panelWords } from './derivation/words.js';
import { inspectStyles } from './inspect/inspect.styles.js';
import { mathStyles } from './math.styles.js';
import { readingStyles } from './reading.styles.js';
import { Nudging } from './inspect/nudging.js';
import { paintHolding } from './inspect/paint-holding.js';
import { Typing } from './edit/typing.js';
import { tell } from './fault/tell.js';
import { faultWords } from './fault/words.js';
import { pictureWords } from './scene/words.js';
import { paintInspection } from './inspect/paint-inspection.js';
import { paintNudge } from './inspect/paint-nudge.js';
import { inspectWords } from './inspect/words.js';
import type { Hovered } from './graph-controller.js';
import type { GraphView } from './graph-view.js';
import { make, type Change } from './edit/change.js';
import { fire } from './fire.js';
import type { EdgeId } from './highlight.js';
import { whole } from './rules.js';
import { wholeOf } from './selection.js';
import { tokens } from './tokens.styles.js';
import type { Tongue } from './words/tongue.js';

/**
 * Explains why a gradient is what it is: the chain rule for the selection, path by path with the graph's own numbers,
 * their sum, a central difference to check it, and what the next step will do with it. The factor or path that is
 * hovered or focused is highlighted on the graph.
 *
 * @element bp-derivation
 * @cssprop --bp-math-font - Font family of formulas.
 * @fires {CustomEvent<Change>} bp-edit - The reader froze, unfroze, clamped or released something.
 * @csspart node - What a node is, how its value is computed, what flows in and what comes back.
 * @csspart nudge - The effect of a small change.
 * @csspart path - The card of one path.
 * @csspart route - The nodes that a path passes through.
 * @csspart factor - One factor above its number.
 * @csspart tip - The formula of a factor and what it means.
 */
export class BpDerivation extends BpCompanion {
  static override styles = [tokens, mathStyles, readingStyles, derivationStyles, inspectStyles];

  /** The row of the batch to explain, counted from 0. Defaults to the one that the graph shows. */
  @property({ rule: whole }) accessor sample: number | undefined;
  /** How many paths are written out. */
  @state() private accessor paths = FIRST_PATHS;

  readonly #spots = new SpotController(this);
  readonly #explainer = new Explainer();
  readonly #nudging = new Nudging(this);
  readonly #holding = new Typing(this);
  readonly #copying = new Copying(this);
  #shown: string | undefined;
  #graph: Graph | undefined;
  /** The graph that shows what is highlighted here. */
  #lit: GraphView | undefined;
  #answer: Answer | undefined;
  /** The least height of the content: during a run it only grows, so that what is beneath it stays where it is. */
  #least = 0;
  #tongue: Tongue = { language: 'en' };

  override disconnectedCallback(): void {
    this.#light([]);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { session, graph } = this.joined.subject;
    const selection = this.selected;
    const stays = session?.state.playing === true && selection === this.#shown;
    this.#least = stays ? (this.renderRoot.querySelector<HTMLElement>('[lang]')?.offsetHeight ?? 0) : 0;
    if (selection !== this.#shown) {
      this.#shown = selection;
      this.paths = FIRST_PATHS;
      this.#spots.clear();
      this.#holding.forget();
      this.#copying.clear();
    }
    this.#tongue = this.tongue();
    this.#graph = graph;
    this.#answer = this.#ask(graph, session, selection);
  }

  protected override updated(): void {
    const paths = this.#answer?.kind === 'explained' ? this.#answer.explanation.paths : [];
    const { attended } = this.#spots;
    const path = attended === undefined ? undefined : paths.at(attended.path);
    this.#light((attended?.factor === undefined ? path : path?.factors.at(attended.factor))?.edges ?? []);
    // The card of a graph cuts off what is beyond its edges, so the tooltip of the first line is beneath it.
    const tip = this.renderRoot.querySelector('.tip');
    const top = tip?.parentElement?.getBoundingClientRect().top ?? 0;
    tip?.toggleAttribute('data-beneath', top - this.getBoundingClientRect().top < tip.clientHeight);
  }

  protected override wrong(): string[] {
    return super.wrong(this.missing.entry('sample', this.sample, this.#graph?.batch ?? Infinity));
  }

  override render(): TemplateResult {
    const answer = this.#answer;
    const inspected = answer !== undefined && 'inspection' in answer ? answer : undefined;
    return html`<div lang=${this.#tongue.language} .style=${`min-height:${this.#least}px`}>
      ${this.notice} ${inspected === undefined ? nothing : this.#node(inspected)}
      ${answer?.kind === 'explained' ? this.#explanation(answer) : this.#note(answer)}
    </div>`;
  }

  /** For a parameter the derivation already says everything. */
  #node({ inspection, target }: Inspected): TemplateResult | typeof nothing {
    if (inspection.family === 'parameter') return nothing;
    const words = inspectWords(this.#tongue);
    return html`<section class="node" part="node">
      ${paintInspection(inspection, words, pictureWords(this.#tongue), locales.get(this.#tongue.language).cases)}
      ${paintHolding(inspection, target, words, this.#hands)}
    </section>`;
  }

  get #hands() {
    return { make: this.#make, typing: this.#holding, said: faultWords(this.#tongue) };
  }

  readonly #make = (change: Change): void => {
    if (this.#graph === undefined) return;
    make(change, this.#graph, this.joined.subject.session);
    fire(this, 'bp-edit', change);
    this.requestUpdate();
  };

  #explanation(answer: Explained): TemplateResult {
    const words = panelWords(this.#tongue);
    const { derivation } = answer.explanation;
    return html`${paintExplanation(answer, {
      words,
      language: this.#tongue.language,
      spots: this.#spots,
      near: (factor) => isNear(factor, this.joined.hovered),
      more: () => (this.paths += MORE_PATHS),
      check: () => {
        this.#explainer.check();
        this.requestUpdate();
      },
    })}
    ${answer.playing ? nothing : this.#nudge(answer)}
    ${
      answer.inspection.family === 'parameter'
        ? paintHolding(answer.inspection, answer.target, inspectWords(this.#tongue), this.#hands)
        : nothing
    }
    ${paintCopying(this.#copying, words, (format) => {
      void this.#copying.copy(derivation, format, { locale: this.#tongue.language });
    })}`;
  }

  #nudge({ target }: Explained): TemplateResult | typeof nothing {
    const nudge = this.#graph === undefined ? undefined : this.#nudging.answer(this.#graph, target);
    return nudge === undefined
      ? nothing
      : paintNudge(this.#nudging, nudge, inspectWords(this.#tongue), faultWords(this.#tongue));
  }

  #ask(
    graph: Graph | undefined,
    session: Session | undefined,
    selection: string | undefined,
  ): Answer | undefined {
    if (graph === undefined || selection === undefined) return undefined;
    const row = this.sample ?? this.joined.view?.sample;
    return this.#explainer.answer({
      graph,
      session,
      selection,
      playing: session?.state.playing === true,
      paths: this.paths,
      language: this.#tongue.language,
      ...(row === undefined ? {} : { row }),
    });
  }

  #note(answer: Exclude<Answer, { kind: 'explained' }> | undefined): TemplateResult {
    const words = panelWords(this.#tongue);
    // When this element's own `selection` is unknown, the notice above says so.
    if (answer === undefined || (answer.kind === 'unknown' && this.selection !== undefined)) {
      const [title, rest] = words.empty;
      return html`<div class="empty">
        <h2>${title}</h2>
        ${rest}
      </div>`;
    }
    if (answer.kind === 'running') return html`<p class="empty">${words.running}</p>`;
    const message =
      answer.kind === 'unknown'
        ? words.unknown(this.#shown ?? '')
        : tell(answer.error, faultWords(this.#tongue));
    return html`<p class="differs" role="status">${message}</p>`;
  }

  #light(edges: readonly EdgeId[]): void {
    const view = edges.length === 0 ? undefined : this.joined.view;
    if (this.#lit !== undefined && this.#lit !== view) this.#lit.highlight = [];
    if (view !== undefined) view.highlight = edges;
    this.#lit = view;
  }
}

type Inspected = Extract<Answer, { inspection: unknown }>;

const FIRST_PATHS = 4;
const MORE_PATHS = 12;

/**
 * Whether a factor corresponds to what is hovered on the graph: to one of its edges or, without edges, to the place
 * that the factor is the local derivative of.
 */
function isNear({ between }: Factor, hovered: Hovered | undefined): boolean {
  if (hovered?.id === undefined) return false;
  const same = (place: string, other: string): boolean => place === other || wholeOf(place) === other;
  if (hovered.edges.length === 0) return same(between.to, hovered.id);
  return hovered.edges.some(({ from, to }) => same(between.from, from) && same(between.to, to));
}
