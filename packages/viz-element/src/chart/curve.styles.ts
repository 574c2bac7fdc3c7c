import { css } from 'lit';

/** A curve over a grid with labelled axes. */
export const curveStyles = css`
  /* Axes run to the right, whatever the direction of the page. */
  svg {
    direction: ltr;
  }
  text {
    fill: var(--_muted);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: var(--_line);
  }
  .curve {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linejoin: round;
  }
`;
