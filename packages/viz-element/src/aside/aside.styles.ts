import { css } from 'lit';

/** A dialog card over the page. */
export const asideStyles = css`
  .aside {
    box-sizing: border-box;
    width: min(640px, 94vw);
    max-height: 86vh;
    padding: var(--_s7) var(--_s9) var(--_s9);
    color: var(--_ink);
    background: var(--_card);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .aside[open] {
    display: flex;
    flex-direction: column;
  }
  .aside::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .aside .head {
    display: flex;
    gap: var(--_s6);
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--_s4);
  }
  .aside h2 {
    margin: 0;
    font-size: calc(16 * var(--_px));
  }
  .aside button,
  .aside select {
    min-height: 32px;
    padding: var(--_s2) var(--_s6);
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_round);
    cursor: pointer;
  }
  .aside :focus-visible {
    outline: 2px solid var(--_gradient);
  }
  .aside .page {
    overflow: auto;
  }
  .view {
    display: grid;
    gap: var(--_s6);
  }
  .view label {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s6);
    align-items: center;
    justify-content: space-between;
  }
  /* A number that does not fit beside the name goes to a line of its own. */
  .aside tr {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    border-bottom: 1px solid var(--_line);
  }
  .view select {
    width: 18em;
    max-width: 100%;
  }
  .aside table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(13 * var(--_px));
  }
  .aside th,
  .aside td {
    min-width: 21ch;
    padding: var(--_s2) var(--_s4) var(--_s2) 0;
    text-align: end;
  }
  .aside th {
    font-weight: 400;
    color: var(--_muted);
  }
  .aside th:first-child {
    flex: 1 18ch;
    min-width: 0;
    text-align: start;
    overflow-wrap: break-word;
  }
  .aside tbody th {
    color: var(--_ink);
  }
  .aside td.gradient {
    color: var(--_gradient);
  }
  .aside dl {
    display: grid;
    gap: var(--_s4);
    margin: 0;
  }
  .aside dl > div {
    display: grid;
    grid-template-columns: calc(110 * var(--_px)) 1fr;
    gap: var(--_s5);
  }
  .aside dd {
    margin: 0;
  }
  kbd {
    padding: 1px var(--_s3);
    font: inherit;
    font-size: calc(13 * var(--_px));
    border: 1px solid var(--_control);
    border-radius: 6px;
  }
`;
