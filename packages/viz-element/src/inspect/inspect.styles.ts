import { css } from 'lit';

/** Facts about a node, in tables and bars. */
export const inspectStyles = css`
  .node {
    margin-bottom: var(--_s7);
    padding-bottom: var(--_s6);
    border-bottom: 1px solid var(--_line);
  }
  .kind {
    font-size: calc(13 * var(--_px));
    font-weight: 400;
  }
  table {
    width: 100%;
    margin-top: var(--_s4);
    table-layout: fixed;
    border-collapse: collapse;
    font-size: calc(13 * var(--_px));
  }
  caption {
    padding-bottom: var(--_s1);
    text-align: start;
    font-size: calc(12.5 * var(--_px));
    color: var(--_muted);
  }
  th {
    padding: 1px var(--_s4) 1px 0;
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
    gap: var(--_s2) var(--_s8);
    margin: var(--_s5) 0 0;
    font-size: calc(13 * var(--_px));
  }
  dl > div {
    display: flex;
    gap: var(--_s3);
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
    gap: var(--_s3) var(--_s6);
    align-items: center;
    margin: var(--_s6) 0 0;
    font-size: calc(13 * var(--_px));
  }
  .nudge {
    margin: var(--_s6) 0;
    padding-top: var(--_s5);
    border-top: 1px solid var(--_line);
    font-size: calc(13 * var(--_px));
  }
  .nudge dl {
    display: grid;
    gap: var(--_s1);
    margin-top: var(--_s3);
  }
  .nudge dl > div {
    justify-content: space-between;
  }
  input {
    box-sizing: border-box;
    width: calc(84 * var(--_px));
    min-height: 28px;
    margin-inline-start: var(--_s2);
    padding: 1px var(--_s4);
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
    margin: var(--_s3) 0 0;
  }
  @media print {
    .holding {
      display: none;
    }
  }
`;
