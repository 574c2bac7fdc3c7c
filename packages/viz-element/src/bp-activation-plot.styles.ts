import { css } from 'lit';

export const plotStyles = css`
  :host {
    max-width: calc(460 * var(--_px));
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    margin-top: var(--_s4);
    overflow: visible;
  }
  .zero {
    stroke: var(--_control);
  }
  .slope {
    fill: none;
    stroke: var(--_gradient);
    stroke-width: 1.6;
    stroke-dasharray: 5 4;
    stroke-linejoin: round;
  }
  circle {
    stroke: var(--_card);
    stroke-width: 1;
  }
  .value {
    fill: var(--_ink);
  }
  .gradient {
    fill: var(--_gradient);
  }
  .other {
    opacity: 0.28;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_s2) var(--_s5);
    align-items: baseline;
    margin: var(--_s3) 0 0;
    font-size: calc(12.5 * var(--_px));
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    direction: ltr;
    text-align: start;
  }
  dd math {
    font-size: 1em;
    math-style: normal;
  }
  .derivative {
    color: var(--_gradient);
  }
`;
