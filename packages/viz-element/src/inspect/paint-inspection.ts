import type { CaseWords, Statistics } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { paintLine } from '../derivation/mathml.js';
import { formatNumber } from '../scene/numbers.js';
import { mostImportant, type Contribution, type Inspection } from './inspection.js';
import type { PictureWords } from '../scene/words.js';
import type { InspectWords } from './words.js';

/** What a node is, how its value is computed, what flows in and what comes back. */
export function paintInspection(
  inspection: Inspection,
  words: InspectWords,
  { families, operation }: PictureWords,
  cases: CaseWords,
): TemplateResult {
  const { name, op, family, formula, isMean, incoming, outgoing, statistics } = inspection;
  const kind = families[family];
  const enters = family === 'weighted-sum' ? words.parts : words.incoming;
  return html`<h2>
      ${name} <span class="muted kind">${kind}${op === family ? '' : ` · ${operation(op)}`}</span>
    </h2>
    ${formula === undefined ? nothing : html`<p class="formula">${paintLine(formula, cases)}</p>`}
    ${isMean ? html`<p class="muted">${words.samples}</p>` : nothing}
    ${paintContributions(enters, incoming, 'signed', words)}
    ${paintContributions(words.outgoing, outgoing, 'gradients', words)}
    ${statistics === undefined ? nothing : paintStatistics(statistics, words)}`;
}

function paintContributions(
  title: string,
  contributions: readonly Contribution[],
  ink: 'signed' | 'gradients',
  words: InspectWords,
): TemplateResult | typeof nothing {
  if (contributions.length === 0) return nothing;
  const { shown, others } = mostImportant(contributions);
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)));
  return html`<table class=${ink}>
    <caption>
      ${title}
    </caption>
    <tbody>
      ${shown.map(({ name, value }) => paintRow(name, value, most))}
      ${others === undefined ? nothing : paintRow(words.others(others.count), others.value, most)}
    </tbody>
  </table>`;
}

/** A row with a bar whose length shows the magnitude, to either side of the middle by sign. */
function paintRow(name: string, value: number, most: number): TemplateResult {
  const share = most > 0 && Number.isFinite(value) ? Math.min(1, Math.abs(value) / most) : 0;
  const side = value < 0 ? 'negative' : 'positive';
  return html`<tr>
    <th scope="row">${name}</th>
    <td aria-hidden="true">
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
        <path d="M50 0V8" class="middle" />
        <rect class=${side} x=${value < 0 ? 50 - 50 * share : 50} y="1" width=${50 * share} height="6" />
      </svg>
    </td>
    <td>${formatNumber(value)}</td>
  </tr>`;
}

function paintStatistics(figures: Statistics, words: InspectWords): TemplateResult {
  const { count, min, mean, max, deviation, saturated, dead, nonFinite } = figures;
  const entries: readonly (readonly [string, string | undefined])[] = [
    [words.min, count > 1 ? formatNumber(min) : undefined],
    [words.mean, count > 1 ? formatNumber(mean) : undefined],
    [words.max, count > 1 ? formatNumber(max) : undefined],
    [words.deviation, count > 1 ? formatNumber(deviation) : undefined],
    [words.saturated, percent(saturated)],
    [words.dead, percent(dead)],
    [words.nonFinite, nonFinite > 0 ? String(nonFinite) : undefined],
  ];
  return html`<dl aria-label=${words.statistics}>
    ${entries.map(([name, text]) =>
      text === undefined
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
    )}
  </dl>`;
}

function percent(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${Math.round(100 * share)} %`;
}
