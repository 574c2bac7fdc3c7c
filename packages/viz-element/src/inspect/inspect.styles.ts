import { css } from 'lit';

/** What a node is, in tables and bars. */
export const inspectStyles = css`
  .node {
    margin-bottom: 14px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--_line);
  }
  .kind {
    font-size: calc(13 * var(--_px));
    font-weight: 400;
  }
  table {
    width: 100%;
    margin-top: 8px;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: calc(13 * var(--_px));
  }
  caption {
    padding-bottom: 2px;
    text-align: start;
    font-size: calc(12.5 * var(--_px));
    color: var(--_muted);
  }
  th {
    padding: 1px 8px 1px 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  td {
    padding: 1px 0;
    text-align: end;
    white-space: nowrap;
  }
  td:last-child {
    width: 26%;
  }
  .gradients td {
    color: var(--_gradient);
  }
  .bar {
    display: block;
    width: 100%;
    height: 9px;
  }
  .middle {
    stroke: var(--_control);
    vector-effect: non-scaling-stroke;
  }
  rect.positive {
    fill: var(--_positive);
  }
  rect.negative {
    fill: var(--_negative);
  }
  .gradients rect {
    fill: var(--_gradient);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 10px 0 0;
    font-size: calc(13 * var(--_px));
  }
  dl > div {
    display: flex;
    gap: 6px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .holding {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    margin: 12px 0 0;
    font-size: calc(13 * var(--_px));
  }
  .nudge {
    margin: 12px 0;
    padding-top: 11px;
    border-top: 1px solid var(--_line);
    font-size: calc(13 * var(--_px));
  }
  .nudge dl {
    display: grid;
    gap: 2px;
    margin-top: 6px;
  }
  .nudge dl > div {
    justify-content: space-between;
  }
  input {
    box-sizing: border-box;
    width: calc(84 * var(--_px));
    min-height: 28px;
    margin-inline-start: 4px;
    padding: 1px 8px;
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: var(--_card);
    border: 1px solid var(--_control);
    border-radius: var(--_round);
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_negative);
  }
  .nudge .differs {
    margin: 6px 0 0;
  }
`;
