import { activations, type Attributes } from '@bp-graph/core';
import { formulaFragment, locales } from '@bp-graph/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plotStyles } from './bp-activation-plot.styles.js';
import { BpCompanion } from './bp-companion.js';
import { curveStyles } from './chart/curve.styles.js';
import { paintFormula } from './derivation/mathml.js';
import { mathStyles } from './math.styles.js';
import { panelStyles } from './panel.styles.js';
import { paintPlot, plotBox } from './plot/paint-plot.js';
import { plotWords, type PlotWords } from './plot/words.js';
import { namedSubject, selectedSubject, type PlotSubject } from './plot/plot-subject.js';
import { pictureWords } from './scene/words.js';
import { oneOf } from './rules.js';
import { tokens } from './tokens.styles.js';

/**
 * Plots an activation function and its derivative, and marks on both curves each pre-activation of the selected node;
 * without a selection, those of the first activation in the graph. Where all marks on the derivative lie near 0, the
 * node is saturated and no longer learns.
 *
 * @element bp-activation-plot
 * @cssprop --bp-math-font - Font family of formulas.
 * @csspart plot - The two curves.
 */
export class BpActivationPlot extends BpCompanion {
  static override styles = [tokens, panelStyles, mathStyles, curveStyles, plotStyles];

  /** Name of the activation to plot: `tanh`, `relu`, … */
  @property({ rule: oneOf(activations.names) }) accessor activation: string | undefined;
  /** The heading; defaults to the name of the function. */
  @property() accessor name: string | undefined;

  override render(): TemplateResult {
    const tongue = this.tongue();
    const words = plotWords(tongue);
    const read = this.#read(words);
    if (typeof read === 'string') {
      return html`<div class="head" lang=${tongue.language}>
          <h2>${this.name ?? words.heading}</h2>
        </div>
        ${this.notice}
        <p class="empty" role="status" lang=${tongue.language}>${read}</p>`;
    }
    const { definition, attributes, node, marks } = read;
    const formula = definition.formulaFor?.(attributes) ?? definition.formula;
    const { cases } = locales.get(tongue.language);
    const set = (text: string): TemplateResult =>
      paintFormula(formulaFragment(text, { numbers: numbersIn(attributes) }), cases);
    const label = words.curves(definition.name) + (marks.length === 0 ? '' : placesOf(read, words));
    return html`<div class="head" lang=${tongue.language}>
        <h2>${this.name ?? pictureWords(tongue).operation(definition.name)}</h2>
        ${node === undefined ? nothing : html`<span class="remark">${words.at} <b>${node}</b></span>`}
      </div>
      ${this.notice}
      <svg part="plot" viewBox=${plotBox} role="img" aria-label=${label}>${paintPlot(read)}</svg>
      <dl>
        <dt>y</dt>
        <dd>${set(formula.value)}</dd>
        <dt class="derivative">y′</dt>
        <dd class="derivative">${set(formula.derivative)}</dd>
      </dl>`;
  }

  /** What to plot, or the sentence that says why there is nothing to plot. */
  #read(words: PlotWords): PlotSubject | string {
    if (this.activation !== undefined) return namedSubject(this.activation) ?? words.rowwise(this.activation);
    const { snapshot } = this.source;
    if (snapshot === undefined) return words.empty;
    return selectedSubject(snapshot, this.selected) ?? words.none;
  }
}

function numbersIn(attributes: Attributes): Record<string, number> {
  const entries = Object.entries(attributes);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** The part of the label that counts the marks, and those where the derivative is nearly 0. */
function placesOf({ definition, attributes, marks }: PlotSubject, words: PlotWords): string {
  const meant = marks.filter((mark) => mark.meant);
  const flat = meant.filter(({ x }) => {
    const y = definition.value(x, attributes);
    return Math.abs(definition.derivative(x, y, attributes)) < NEARLY;
  });
  return words.marked(meant.length, flat.length, NEARLY);
}

const NEARLY = 0.05;
