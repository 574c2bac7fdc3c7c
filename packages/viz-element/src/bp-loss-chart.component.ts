import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { chartStyles } from './bp-loss-chart.styles.js';
import { BpElement } from './bp-element.js';
import { axisFor, type Axis } from './chart/axis.js';
import { columnOf, curvePath, rowOf, type Area } from './chart/curve.js';
import { curveStyles } from './chart/curve.styles.js';
import { chartWords } from './chart/words.js';
import { controlWords } from './controls/words.js';
import { faultWords } from './fault/words.js';
import { panelStyles } from './panel.styles.js';
import { formatExactly, formatNumber, formatTick } from './scene/numbers.js';
import { round } from './scene/mark.js';
import { formatCount, type Session, type SessionState } from '@bp-graph/graph';
import { SessionController } from './session-controller.js';
import { flag, session } from './rules.js';
import { tokens } from './tokens.styles.js';
import type { Tongue } from './words/tongue.js';

/**
 * The loss over the whole run, with the current step marked.
 *
 * @element bp-loss-chart
 * @csspart chart - The curve with its axes.
 */
export class BpLossChart extends BpElement {
  static override styles = [tokens, panelStyles, curveStyles, chartStyles];

  /** The session whose losses to draw. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;
  /** Id of a `<bp-graph>` whose session to draw. */
  @property() accessor for: string | undefined;
  /** Whether the loss axis is logarithmic. */
  @property({ rule: flag, type: Boolean, reflect: true }) accessor log = false;
  /** The heading; defaults to `Error`. */
  @property() accessor name: string | undefined;

  @state() private accessor size: Size = { width: 0, height: 0 };
  @query('.plot') private accessor plot!: HTMLElement;

  protected override readonly joined = new SessionController(this);
  readonly #resize = new ResizeObserver(([{ contentRect }]) => {
    const letters = parseFloat(getComputedStyle(this).fontSize) / LETTERS || 1;
    this.size = {
      width: Math.floor(contentRect.width / letters),
      height: Math.floor(contentRect.height / letters),
    };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#resize.observe(this.plot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.plot);
  }

  override render(): TemplateResult {
    const now = this.joined.state;
    const tongue = this.tongue();
    const words = chartWords(tongue);
    return html`
      <div class="head" lang=${tongue.language}>
        <h2>${this.name ?? words.heading}</h2>
        <span class="remark">
          ${now?.snapshot.loss === undefined ? nothing : digitsOf(now.snapshot.loss)}
          <button aria-pressed=${this.log} @click=${() => (this.log = !this.log)}>${words.log}</button>
        </span>
      </div>
      ${this.notice}
      <div class="plot" part="chart" lang=${tongue.language}>
        ${now === undefined ? this.#waiting(tongue) : this.#content(now, tongue)}
      </div>
    `;
  }

  /** Nothing if the notice already says what the chart waits for. */
  #waiting(tongue: Tongue): TemplateResult | typeof nothing {
    if (this.joined.awaited !== undefined) return nothing;
    return html`<p class="empty" role="status">${faultWords(tongue).waits('a session')}</p>`;
  }

  #content(now: SessionState, tongue: Tongue): TemplateResult {
    const words = chartWords(tongue);
    if (this.joined.session?.graph.hasLoss === false)
      return html`<p class="empty">${controlWords(tongue).lossless}</p>`;
    if (now.losses.length < 2) return html`<p class="empty">${words.empty}</p>`;
    const { width, height } = this.size;
    const { curve, keptFrom, keptTo, step } = now;
    const { from, every, losses } = curve;
    const here = now.losses[step - keptFrom];
    const axis = axisFor(losses, this.log ? 'log' : 'linear');
    const area: Area = {
      left: 46,
      top: 8,
      width: Math.max(10, width - 46 - 8),
      height: Math.max(10, height - 8 - 20),
    };
    const [first, last] = [losses[0], now.losses[keptTo - keptFrom]];
    return html`<svg
      viewBox=${`0 0 ${width} ${height}`}
      role="img"
      aria-label=${words.curve(formatNumber(first), from, formatNumber(last), keptTo)}
    >
      ${axis.ticks.map((tick) => gridLine(tick, axis, area))}
      <text x=${area.left} y=${height - 3}>${words.step(formatCount(from))}</text>
      <text x=${area.left + area.width} y=${height - 3} text-anchor="end">${formatCount(keptTo)}</text>
      <path class="curve" d=${curvePath(losses, axis, area)} />
      ${marker(columnOf(area, (step - from) / every, losses.length), rowOf(area, axis, here))}
    </svg>`;
  }
}

/** Font size of the panel, in pixels, at which the text of the chart has its nominal size. */
const LETTERS = 13.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

function digitsOf(loss: number): string {
  return loss < 1e6 ? formatExactly(loss.toPrecision(6)) : formatNumber(loss);
}

function gridLine(tick: number, axis: Axis, area: Area): SVGTemplateResult {
  const y = rowOf(area, axis, tick);
  return svg`<path class="grid" d="M${area.left} ${round(y)}H${area.left + area.width}" />
    <text x=${area.left - 7} y=${round(y + 4)} text-anchor="end">${formatTick(tick)}</text>`;
}

function marker(x: number, y: number): SVGTemplateResult | typeof nothing {
  if (!Number.isFinite(y)) return nothing;
  return svg`<circle class="now" cx=${round(x)} cy=${round(y)} r="4.5" />`;
}
