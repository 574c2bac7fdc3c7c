import type { NodeSnapshot, Session, SessionState } from '@bp-graph/graph';
import { formatNumber, SessionController } from '@bp-graph/viz-element';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/** A table of all parameters of one number: value, gradient, and what the next step makes of them. */
export class DemoGradients extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 14px 16px;
      background: light-dark(#ffffff, #1c1f25);
      border: 1px solid light-dark(#dcd9d2, #363b44);
      border-radius: 14px;
      font-variant-numeric: tabular-nums;
    }
    h2 {
      margin: 0 0 6px;
      font-size: 15px;
      line-height: 1.35;
    }
    p {
      margin: 0 0 8px;
      font-size: 13.5px;
      color: var(--muted);
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13.5px;
    }
    th {
      padding: 3px 4px;
      font-weight: 400;
      color: var(--muted);
      text-align: end;
    }
    td {
      padding: 2px 4px;
      text-align: end;
    }
    th:first-child {
      text-align: start;
    }
    @media (forced-colors: active) {
      tr.selected {
        outline: 2px solid Highlight;
      }
    }
    tr.selected {
      background: light-dark(#f3ebfb, #2b2138);
    }
    button {
      width: 100%;
      padding: 1px 6px;
      font: inherit;
      color: inherit;
      text-align: start;
      background: none;
      border: 0;
      border-radius: 6px;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--gradient);
    }
    .value {
      font-weight: 600;
      color: var(--ink);
    }
    .gradient {
      color: var(--gradient);
    }
    .update {
      margin: 10px 0 0;
      padding-top: 9px;
      border-top: 1px solid light-dark(#dcd9d2, #363b44);
      font-size: 14.5px;
      color: var(--ink);
    }
  `;

  @property({ attribute: false }) accessor session: Session | undefined;
  /** Id of the `<bp-graph>` whose parameters to list. */
  @property() accessor for: string | undefined;
  /** Id of the parameter to dwell on. */
  @property() accessor selection: string | undefined;

  readonly #joined = new SessionController(this);

  override render(): TemplateResult {
    const now = this.#joined.state;
    const parameters = now?.snapshot.nodes.filter(isNumber) ?? [];
    const chosen = parameters.find(({ id }) => id === this.selection);
    return html`
      <h2>What comes back to each parameter</h2>
      <p>
        The gradient tells how fast the error grows with the parameter. A step goes against it: new = old −
        rate · gradient.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">parameter</th>
            <th scope="col">value</th>
            <th scope="col" class="gradient">gradient</th>
            <th scope="col">next</th>
          </tr>
        </thead>
        <tbody>
          ${now === undefined ? nothing : parameters.map((node) => this.#row(node, now))}
        </tbody>
      </table>
      ${chosen === undefined || now === undefined ? nothing : updateOf(chosen, now)}
    `;
  }

  #row(node: NodeSnapshot, now: SessionState): TemplateResult {
    const [value, gradient, next] = numbersOf(node, now);
    const selected = node.id === this.selection;
    return html`<tr class=${selected ? 'selected' : ''}>
      <th scope="row">
        <button
          aria-pressed=${selected ? 'true' : 'false'}
          @click=${() => {
            this.#choose(node.id);
          }}
        >
          ${node.id}
        </button>
      </th>
      <td class="value">${formatNumber(value)}</td>
      <td class="gradient">${formatNumber(gradient)}</td>
      <td>${formatNumber(next)}</td>
    </tr>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('bp-select', { detail: { id }, bubbles: true, composed: true }));
  }
}

customElements.define('demo-gradients', DemoGradients);

declare global {
  interface HTMLElementTagNameMap {
    'demo-gradients': DemoGradients;
  }
}

function isNumber({ family, shape }: NodeSnapshot): boolean {
  return family === 'parameter' && shape.length === 0;
}

/** Value, gradient and the value after a step of plain gradient descent. */
function numbersOf({ value, gradient, frozen }: NodeSnapshot, { learningRate }: SessionState) {
  const [old, slope] = [value?.data[0], gradient?.data[0]];
  const next = old === undefined || slope === undefined || frozen ? old : old - learningRate * slope;
  return [old, slope, next] as const;
}

function updateOf(node: NodeSnapshot, now: SessionState): TemplateResult {
  const [value, gradient, next] = numbersOf(node, now);
  const slope =
    gradient !== undefined && gradient < 0 ? `(${formatNumber(gradient)})` : formatNumber(gradient);
  return html`<p class="update">
    ${node.id} ← ${formatNumber(value)} − ${now.learningRate} ·
    <span class="gradient">${slope}</span> = <span class="value">${formatNumber(next)}</span>
  </p>`;
}
