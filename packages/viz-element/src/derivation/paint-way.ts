import type { CaseWords } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Factor, Way } from './explanation.js';
import { paintFormula, paintLine } from './mathml.js';

/** What the reader attends to: a way, or one factor on it. */
export interface Spot {
  readonly way: number;
  /** Its place on the way; absent for the way as a whole. */
  readonly factor?: number;
}

export interface WayLook {
  /** The spot that Tab leads to. */
  readonly tabStop: string;
  /** The spot whose edges are lit. */
  readonly attended: string | undefined;
  /** The spot that stays lit when the pointer leaves. */
  readonly pinned: string | undefined;
  /** Whether a factor belongs to what is pointed at on the graph. */
  readonly near: (factor: Factor) => boolean;
  readonly cases: CaseWords;
}

/** A spot as text, as it stands in `data-spot`. */
export function spotKey({ way, factor }: Spot): string {
  return factor === undefined ? String(way) : `${way}.${factor}`;
}

/** One way as a card: its stops, its factors as fractions over their numbers, its product. */
export function paintWay(way: Way, k: number, look: WayLook): TemplateResult {
  const { heading, factors, numbers, product } = way;
  const attended = factors.findIndex((_, i) => spotKey({ way: k, factor: i }) === look.attended);
  const lit = look.attended === spotKey({ way: k });
  const whole = { spot: { way: k }, kind: 'route', lit };
  return html`<div
    class="way ${lit ? 'lit' : ''}"
    part="way"
    role="group"
    aria-label=${heading}
    data-way=${k}
  >
    ${paintSpot(whole, look, heading)}
    <div class="factors">
      ${factors.map((factor, i) => paintFactor(factor, numbers[i], { way: k, factor: i }, look))}
    </div>
    <p class="product">= <b>${product}</b></p>
    ${attended < 0 ? nothing : paintTip(factors[attended], look.cases)}
  </div>`;
}

function paintFactor(factor: Factor, number: string, spot: Required<Spot>, look: WayLook): TemplateResult {
  const lit = spotKey(spot) === look.attended || look.near(factor);
  const body = html`<span class="painted" aria-hidden="true"
      ><span class="fraction">${paintFormula(factor.symbol, look.cases)}</span><b>${number}</b></span
    ><span class="spoken">${factor.spoken}</span>`;
  return html`${spot.factor === 0 ? nothing : html`<span class="dot" aria-hidden="true">·</span>`}
  ${paintSpot({ spot, kind: 'factor', lit }, look, body)}`;
}

interface PaintedSpot {
  readonly spot: Spot;
  readonly kind: string;
  readonly lit: boolean;
}

function paintSpot(
  { spot, kind, lit }: PaintedSpot,
  look: WayLook,
  body: TemplateResult | string,
): TemplateResult {
  const key = spotKey(spot);
  return html`<button
    class="${kind} ${lit ? 'lit' : ''}"
    part=${kind}
    data-spot=${key}
    tabindex=${key === look.tabStop ? 0 : -1}
    aria-pressed=${key === look.pinned ? 'true' : 'false'}
  >
    ${body}
  </button>`;
}

/** The factor itself says the same to screen readers. */
function paintTip({ formula, note }: Factor, cases: CaseWords): TemplateResult {
  return html`<div class="tip" part="tip" aria-hidden="true">
    <div>${paintLine(formula, cases)}</div>
    ${note}
  </div>`;
}
