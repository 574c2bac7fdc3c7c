import { locales, type CaseWords } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Agreement } from './agreement.js';
import type { Explained } from './explainer.js';
import type { Explanation, Factor } from './explanation.js';
import { paintLine } from './mathml.js';
import { paintPath } from './paint-path.js';
import type { SpotController } from './spot-controller.js';
import type { PanelWords } from './words.js';

/** What the template of an explanation needs from its element. */
export interface Panel {
  readonly words: PanelWords;
  readonly language: string;
  readonly spots: SpotController;
  /** Whether a factor corresponds to what is hovered on the graph. */
  near(this: void, factor: Factor): boolean;
  more(this: void): void;
  check(this: void): void;
}

/** The question, the paths, their sum, the check, the next update, and the conclusion. */
export function paintExplanation(explained: Explained, panel: Panel): TemplateResult {
  const { asked, gradient, sentences, others, sum, update, conclusion } = explained.explanation;
  const { words } = panel;
  const [before, after] = words.why;
  return html`
    <h2>${before} ${asked} =&nbsp;<span class="gradient">${gradient}</span>${after}</h2>
    ${sentences.map((sentence) => html`<p class="muted">${sentence}</p>`)}
    ${paintPaths(explained.explanation, panel)} ${others === undefined ? nothing : paintRest(others, panel)}
    ${sum === undefined ? nothing : html`<p class="sum">${sum} <b class="gradient">${gradient}</b></p>`}
    <p class="check"><span>${words.agrees}</span>${paintAgreement(explained, panel)}</p>
    ${update.map(({ text, result }) => html`<p class="update">${text}&nbsp;<b>${result ?? nothing}</b></p>`)}
    ${conclusion === undefined ? nothing : html`<p class="muted">${conclusion}</p>`}
    ${paintSteps(explained.explanation, panel)}
  `;
}

function paintPaths({ paths }: Explanation, panel: Panel): TemplateResult {
  const { words, spots, near } = panel;
  const look = { ...spots.look, near, cases: casesOf(panel) };
  return html`<div
    role="toolbar"
    aria-orientation="vertical"
    aria-label=${words.paths}
    @pointerover=${spots.hover}
    @pointerleave=${spots.leave}
    @focusin=${spots.focus}
    @focusout=${spots.blur}
    @click=${spots.click}
    @keydown=${spots.key}
  >
    ${paths.map((path, k) => paintPath(path, k, look))}
  </div>`;
}

function paintRest(
  { count, value }: { count: string; value: string },
  { words, more }: Panel,
): TemplateResult {
  return html`<p class="check">
    <span>${words.others(count)} <b>${value}</b></span>
    <button class="plain" @click=${more}>${words.showMore}</button>
  </p>`;
}

/** Every factor once with its formula and meaning; then the same sum as reverse mode computes it. */
function paintSteps({ paths, backward }: Explanation, panel: Panel): TemplateResult {
  const cases = casesOf(panel);
  const factors = new Set(paths.flatMap((path) => path.factors));
  if (factors.size === 0) return html``;
  return html`<details>
      <summary dir="auto">${panel.words.steps}</summary>
      <ol>
        ${Array.from(factors, (factor) => paintStep(factor, cases))}
      </ol>
    </details>
    <details>
      <summary dir="auto">${panel.words.backward}</summary>
      <ol>
        ${backward.map((line) => paintStep(line, cases))}
      </ol>
    </details>`;
}

function paintStep({ formula, note }: Explanation['backward'][number], cases: CaseWords): TemplateResult {
  return html`<li>
    <div class="formula">${paintLine(formula, cases)}</div>
    <span class="muted">${note}</span>
  </li>`;
}

function paintAgreement({ agreement, playing }: Explained, { words, check }: Panel): TemplateResult {
  if (agreement !== undefined) return paintVerdict(agreement, words);
  // A button that appears and disappears with every step could not be clicked.
  if (playing) return html`<span class="muted">…</span>`;
  return html`<button class="plain" @click=${check}>${words.check}</button>`;
}

function paintVerdict(agreement: Agreement, words: PanelWords): TemplateResult {
  switch (agreement.kind) {
    case 'agrees':
      return html`<span class="agrees">✓ ${words.digits(agreement.digits)}</span>`;
    case 'differs':
      return html`<span class="differs">✗ ${words.differs(agreement.digits)}</span>`;
    case 'kink':
      return html`<span class="muted">${words.kink}</span>`;
    case 'exempt':
      return html`<span class="muted">${words.exempt}</span>`;
  }
}

function casesOf({ language }: Panel) {
  return locales.get(language).cases;
}
