import { css } from 'lit';

/** The menu of stop conditions. */
export const stopStyles = css`
  .stops {
    position: relative;
    align-self: start;
    color: var(--_muted);
  }
  .stops summary {
    padding-block: var(--_s2);
    cursor: pointer;
  }
  .stops > div {
    position: absolute;
    z-index: 3;
    inset-inline-end: 0;
    top: 100%;
    display: grid;
    gap: var(--_s4);
    width: max-content;
    max-width: min(320px, 80vw);
    padding: var(--_s5) var(--_s6);
    color: var(--_ink);
    background: var(--_card);
    border: 1px solid var(--_control);
    border-radius: var(--_round);
  }
  .stops label {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    align-items: center;
    justify-content: space-between;
  }
  .stops label:last-child {
    justify-content: start;
  }
  .stops [type] {
    all: revert;
  }
  /* A narrow bar has it in a line of its own, and the menu pushes down what follows instead of covering it. */
  :host([narrow]) .stops {
    flex-basis: 100%;
  }
  :host([narrow]) .bar:has([aria-expanded='false']) .stops {
    display: none;
  }
  :host([narrow]) .stops > div {
    position: static;
  }
`;
