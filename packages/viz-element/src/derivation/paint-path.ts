import type { CaseWords } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Factor, Path } from './explanation.js';
import { paintFormula, paintLine } from './mathml.js';

/** A path, or one factor of it, as a target of pointer and focus. */
export interface Spot {
  readonly path: number;
  /** Index of the factor; absent for the path as a whole. */
  readonly factor?: number;
}

export interface PathLook {
  /** Key of the spot that is in the tab order. */
  readonly tabStop: string;
  /** Key of the spot whose edges are highlighted. */
  readonly attended: string | undefined;
  /** Key of the spot that stays highlighted when the pointer leaves. */
  readonly pinned: string | undefined;
  /** Whether a factor corresponds to what is hovered on the graph. */
  readonly near: (factor: Factor) => boolean;
  readonly cases: CaseWords;
}

/** The key of a spot, used in `data-spot`. */
export function spotKey({ path, factor }: Spot): string {
  return factor === undefined ? String(path) : `${path}.${factor}`;
}

/** One path as a card: its nodes, its factors as fractions above their numbers, and its product. */
export function paintPath(path: Path, k: number, look: PathLook): TemplateResult {
  const { heading, factors, numbers, product } = path;
  const attended = factors.findIndex((_, i) => spotKey({ path: k, factor: i }) === look.attended);
  const lit = look.attended === spotKey({ path: k });
  const whole = { spot: { path: k }, kind: 'route', lit };
  return html`<div
    class="path ${lit ? 'lit' : ''}"
    part="path"
    role="group"
    aria-label=${heading}
    data-path=${k}
  >
    ${paintSpot(whole, look, heading)}
    <div class="factors">
      ${factors.map((factor, i) => paintFactor(factor, numbers[i], { path: k, factor: i }, look))}
    </div>
    <p class="product">= <b>${product}</b></p>
    ${attended < 0 ? nothing : paintTip(factors[attended], look.cases)}
  </div>`;
}

function paintFactor(factor: Factor, number: string, spot: Required<Spot>, look: PathLook): TemplateResult {
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
  look: PathLook,
  body: TemplateResult | string,
): TemplateResult {
  const key = spotKey(spot);
  return html`<button
    class="${kind} ${lit ? 'lit' : ''}"
    part=${kind}
    data-spot=${key}
    tabindex=${key === look.tabStop ? 0 : -1}
    aria-pressed=${key === look.pinned}
  >
    ${body}
  </button>`;
}

/** Hidden from screen readers, since the factor itself already says the same. */
function paintTip({ formula, note }: Factor, cases: CaseWords): TemplateResult {
  return html`<div class="tip" part="tip" aria-hidden="true">
    <div>${paintLine(formula, cases)}</div>
    ${note}
  </div>`;
}
