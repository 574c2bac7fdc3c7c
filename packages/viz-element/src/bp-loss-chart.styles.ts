import { css } from 'lit';

/** The chart: the curve fills what the heading leaves. */
export const chartStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: calc(150 * var(--_px));
  }
  .plot {
    position: relative;
    flex: 1;
    min-height: calc(96 * var(--_px));
    margin-top: var(--_s3);
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .now {
    fill: var(--_ink);
    stroke: var(--_card);
    stroke-width: 1.5;
  }
  button {
    font: inherit;
    font-size: calc(12 * var(--_px));
    padding: 1px var(--_s4);
    margin-inline-start: var(--_s4);
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 7px;
    cursor: pointer;
  }
`;
