import { css } from 'lit';

/** The card of a derivation: violet is reserved for gradients. */
export const derivationStyles = css`
  :host {
    box-sizing: border-box;
    padding: var(--_s7) var(--_s9) var(--_s8);
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
  }
  /* A wide card has columns, so that lines stay short and what belongs together stays close together. */
  [lang] {
    columns: 3 calc(340 * var(--_px));
    column-gap: calc(3.5 * var(--_space));
  }
  [lang] :is(p, dl, details, .path) {
    break-inside: avoid;
  }
  h2 {
    margin: 0 0 var(--_s4);
    font-size: calc(15.5 * var(--_px));
    font-weight: 650;
    line-height: 1.35;
  }
  p {
    margin: 0 0 var(--_s6);
    font-size: calc(13.5 * var(--_px));
    line-height: 1.5;
  }
  p:last-child {
    margin-bottom: 0;
  }
  .gradient {
    color: var(--_gradient);
  }
  .muted {
    color: var(--_muted);
  }
  .path {
    position: relative;
    /* Otherwise columns would break a tooltip in two. */
    contain: layout;
    margin-bottom: var(--_s6);
    padding: var(--_s3) var(--_s5) var(--_s4);
    background: var(--_gradient-ground);
    border-inline-start: 3px solid var(--_gradient);
    border-start-end-radius: var(--_round);
    border-end-end-radius: var(--_round);
  }
  .path.lit {
    box-shadow: inset 0 0 0 1.5px var(--_gradient);
  }
  .path button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 7px;
    cursor: pointer;
  }
  .route {
    display: block;
    width: 100%;
    min-height: 24px;
    padding: 1px var(--_s1);
    text-align: start;
  }
  .path .route {
    color: color-mix(in srgb, var(--_ink) 78%, var(--_gradient-ground));
    font-size: calc(12.5 * var(--_px));
  }
  .factors,
  .product {
    direction: ltr;
  }
  .factors {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) 0;
    align-items: end;
    margin-inline-start: calc(-1 * var(--_s2));
  }
  .path .factor {
    position: relative;
    padding: var(--_s1) var(--_s2) var(--_s2);
  }
  .painted {
    display: grid;
    gap: var(--_s2);
    justify-items: center;
  }
  .path button.lit {
    background: color-mix(in srgb, var(--_gradient) 17%, var(--_gradient-ground));
  }
  .path button[aria-pressed='true'] {
    outline: 1.5px solid var(--_gradient);
  }
  .fraction {
    font-size: calc(13 * var(--_px));
    line-height: 1.3;
  }
  .fraction math,
  .formula math,
  .formula mfrac > * {
    math-style: normal;
  }
  b {
    font-weight: 650;
  }
  .factor b {
    font-size: calc(12.5 * var(--_px));
    line-height: 1.25;
  }
  .dot {
    margin-bottom: calc(26 * var(--_px));
  }
  .product {
    margin: var(--_s2) 0 0 var(--_s2);
    font-size: calc(14.5 * var(--_px));
  }
  .tip {
    inset: auto 6px calc(100% + 4px);
  }
  .tip[data-beneath] {
    inset-block: calc(100% + 4px) auto;
  }
  .sum {
    font-size: calc(14.5 * var(--_px));
  }
  .check {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s6);
    justify-content: space-between;
    min-height: 24px;
    align-items: center;
    font-size: calc(13 * var(--_px));
  }
  .agrees {
    color: var(--_positive);
    white-space: nowrap;
  }
  .differs {
    color: var(--_negative);
    font-weight: 600;
  }
  .plain {
    font: inherit;
    font-size: calc(12.5 * var(--_px));
    min-height: 26px;
    padding: 1px var(--_s5);
    color: inherit;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_round);
    cursor: pointer;
  }
  .update {
    padding-top: var(--_s5);
    border-top: 1px solid var(--_line);
    font-size: calc(14.5 * var(--_px));
  }
  .update + .update {
    padding-top: 0;
    border: 0;
  }
  details {
    margin-top: var(--_s4);
    font-size: calc(13 * var(--_px));
  }
  summary {
    min-height: 24px;
    cursor: pointer;
    color: var(--_muted);
  }
  summary:hover {
    color: var(--_ink);
  }
  ol {
    margin: var(--_s3) 0 var(--_s2);
    padding: 0;
    list-style: none;
    display: grid;
    /* Wide formulas scroll in their step; without this they would widen the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .formula {
    line-height: 2;
  }
  .step {
    display: inline-block;
    max-width: 100%;
    padding-block: var(--_s2);
    overflow-x: auto;
    overflow-y: hidden;
    vertical-align: middle;
    white-space: nowrap;
  }
  /* A minus that joins terms has space on both sides. */
  .step > math:first-child mrow:first-child > [form] {
    padding-inline-end: var(--_s2);
  }
  .sign {
    margin-inline-end: var(--_s2);
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
    margin-top: var(--_s7);
    font-size: calc(12.5 * var(--_px));
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    margin-top: var(--_s2);
    font:
      calc(12 * var(--_px)) / 1.4 ui-monospace,
      monospace;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_control);
    border-radius: var(--_round);
  }
  .empty {
    column-span: all;
    padding: calc(3.25 * var(--_space)) var(--_s4);
    text-align: center;
    color: var(--_muted);
  }
  .empty h2 {
    color: var(--_ink);
  }
  :focus-visible {
    outline: 2px solid var(--_gradient);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .path,
    .tip {
      border: 1px solid CanvasText;
    }
    .path button.lit {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .plain,
    .copy {
      display: none;
    }
  }
`;
