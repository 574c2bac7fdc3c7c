import type { Graph, Session } from '@bp-graph/graph';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { BpElement } from './bp-element.js';
import { graphStyles } from './bp-graph.styles.js';
import { paintSvg, type Attention } from './paint/svg.js';
import { paintTip } from './paint/tip.js';
import { Picture } from './picture.js';
import type { Scene, Stop } from './scene/scene.js';
import { downstream, walk, type Direction } from './scene/walk.js';
import { isSession, SESSION_EVENT } from './session-controller.js';
import { SnapshotController } from './snapshot-controller.js';
import { tokens } from './tokens.styles.js';

/**
 * A computation graph with its live values and gradients.
 *
 * @element bp-graph
 * @fires bp-select - Another place was selected; `detail.id` is its node, unit or entry, or undefined.
 * @fires bp-error - Something cannot be shown; `detail.message` says what. The earlier picture stays.
 * @csspart drawing, glyph, chip
 */
export class BpGraph extends BpElement {
  static override styles = [tokens, graphStyles];

  /** A graph to show as it is; a session shows its own. */
  @property({ attribute: false }) accessor graph: Graph | undefined;
  /** The training run to show and to control. */
  @property({ attribute: false }) accessor session: Session | undefined;
  /** The selected place: a node's id, with `[unit]` or `[row, column]` where there are several. */
  @property() accessor selection: string | undefined;
  /** What the drawing is called for those who do not see it. */
  @property() accessor name = 'Computation graph';

  @state() private accessor hovered: string | undefined;
  @state() private accessor focused: string | undefined;
  @state() private accessor width = 0;
  @query('.room') private accessor room!: HTMLElement;

  readonly #source = new SnapshotController(this);
  readonly #picture = new Picture();
  readonly #resize = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
  #tabStop: string | undefined;
  #message = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announceSession();
    if (this.hasUpdated) this.#resize.observe(this.room);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') || changed.has('graph')) {
      this.#source.show(isSession(this.session) ? this.session : undefined, this.graph);
      if (this.isConnected) this.#announceSession();
    }
    // Before the first observation the host's own width is near enough.
    if (this.width === 0) this.width = this.clientWidth;
    const fault = wrongType(this.session, this.graph) ?? this.#source.error?.message;
    this.#report(
      this.#picture.update(this.#source.snapshot, {
        width: this.width,
        font: getComputedStyle(this).fontFamily,
      }) ??
        fault ??
        '',
    );
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.room);
  }

  override render(): TemplateResult {
    const { scene } = this.#picture;
    return html`<div class="card" part="card">
      ${isSession(this.session) ? html`<bp-controls .session=${this.session} scheme=${this.scheme ?? nothing} exportparts="play, step, back, reset, rate"></bp-controls>` : nothing}
      ${this.#message === '' ? nothing : html`<p class="message" role="alert">${this.#message}</p>`}
      <div
        class="room"
        @pointerover=${this.#hover}
        @pointerleave=${this.#leave}
        @focusin=${this.#focus}
        @focusout=${this.#blur}
        @click=${this.#click}
        @keydown=${this.#key}
      >
        ${scene === undefined ? this.#empty() : this.#drawing(scene)}
      </div>
    </div>`;
  }

  #drawing(scene: Scene): TemplateResult {
    const attended = this.#find(this.hovered) ?? this.#find(this.focused);
    return html`<div class="scroll">${paintSvg(scene, this.#attention(scene), this.name)}</div>
      ${attended === undefined ? nothing : paintTip(attended, scene)}`;
  }

  #attention({ links }: Scene): Attention {
    const selected = this.#picture.stops.find(({ id }) => id === this.selection)?.key;
    const attended = this.hovered ?? this.focused ?? selected;
    const lit = attended === undefined ? new Set<string>() : downstream(links, attended).wires;
    const shown = new Set([this.hovered, this.focused, selected].filter((key) => key !== undefined));
    const tabStop = this.#find(this.#tabStop)?.key ?? selected ?? this.#picture.stops.at(0)?.key;
    const playing = isSession(this.session) && this.session.state.playing;
    return { tabStop, shown, selected: this.selection, lit, moving: !playing };
  }

  #empty(): TemplateResult {
    return html`<div class="empty">
      <slot><strong>Nothing to show yet.</strong> Give this element a graph or a session.</slot>
    </div>`;
  }

  #find(key: string | undefined): Stop | undefined {
    return key === undefined ? undefined : this.#picture.stops.find((stop) => stop.key === key);
  }

  #select(id: string | undefined): void {
    if (id === this.selection) return;
    this.selection = id;
    this.dispatchEvent(new CustomEvent('bp-select', { detail: { id }, bubbles: true, composed: true }));
  }

  #report(message: string): void {
    if (message === this.#message) return;
    this.#message = message;
    if (message !== '')
      this.dispatchEvent(new CustomEvent('bp-error', { detail: { message }, bubbles: true, composed: true }));
  }

  #announceSession(): void {
    this.dispatchEvent(new Event(SESSION_EVENT, { bubbles: true, composed: true }));
  }

  readonly #hover = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.hovered = this.#find(keyAt(event))?.key;
  };

  readonly #leave = (): void => {
    this.hovered = undefined;
  };

  readonly #focus = (event: FocusEvent): void => {
    this.focused = this.#find(keyAt(event))?.key;
    this.#tabStop = this.focused ?? this.#tabStop;
  };

  readonly #blur = (): void => {
    this.focused = undefined;
  };

  readonly #click = (event: Event): void => {
    this.#select(this.#find(keyAt(event))?.id);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#act(event.key)) return;
    event.preventDefault();
  };

  /** Does what a key stands for and tells whether it stands for anything. */
  #act(key: string): boolean {
    const { scene, stops } = this.#picture;
    const direction = scene === undefined ? undefined : directionOf(key, scene.down);
    if (scene !== undefined && direction !== undefined) {
      const next = walk(scene, stops, this.focused ?? this.#tabStop ?? '', direction);
      if (next !== undefined) this.#moveFocus(next.key);
      return true;
    }
    if (key === ' ' && isSession(this.session)) {
      if (this.session.state.playing) this.session.pause();
      else this.session.play();
      return true;
    }
    if (key === 'Enter') this.#select(this.#find(this.focused)?.id);
    else if (key === 'Escape') this.#select(undefined);
    else return false;
    return true;
  }

  #moveFocus(key: string): void {
    const all = this.room.querySelectorAll<SVGElement>('.stop');
    Array.from(all)
      .find(({ dataset }) => dataset.stop === key)
      ?.focus();
  }
}

/** The key of the stop an event happened at. */
function keyAt(event: Event): string | undefined {
  const { target } = event;
  return target instanceof Element ? target.closest<SVGElement>('[data-stop]')?.dataset.stop : undefined;
}

/** Arrow keys as seen on the page: along the flow to consumers and inputs, across it within a layer. */
function directionOf(key: string, down: boolean): Direction | undefined {
  const sideways: Readonly<Record<string, Direction>> = {
    ArrowRight: 'onward',
    ArrowLeft: 'back',
    ArrowUp: 'up',
    ArrowDown: 'down',
  };
  const downward: Readonly<Record<string, Direction>> = {
    ArrowDown: 'onward',
    ArrowUp: 'back',
    ArrowLeft: 'up',
    ArrowRight: 'down',
  };
  return (down ? downward : sideways)[key];
}

function wrongType(session: unknown, graph: unknown): string | undefined {
  if (session !== undefined && session !== null && !isSession(session))
    return 'The property “session” holds something that is not a session.';
  const isGraph = typeof graph === 'object' && graph !== null && 'wave$' in graph && 'nodes' in graph;
  if (graph !== undefined && graph !== null && !isGraph)
    return 'The property “graph” holds something that is not a graph.';
  return undefined;
}
