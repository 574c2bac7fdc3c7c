import { css } from 'lit';

/** The phase buttons are joined into one segmented button. */
export const cursorStyles = css`
  /* Beside other bars it takes the rest of the line. */
  :host {
    flex: auto;
  }
  /* Everything but the menu, which stays in the first line. */
  .bar .bar {
    flex: 1;
    min-width: 0;
  }
  .phases,
  .nodes {
    display: inline-flex;
    flex-wrap: wrap;
  }
  /* As the graph does, the arrows run to the right, whatever the direction of the page. */
  .nodes {
    gap: inherit;
    direction: ltr;
  }
  .phases button {
    flex: auto;
    padding-inline: var(--_s5);
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .phases button:first-child {
    border-start-start-radius: var(--_round);
    border-end-start-radius: var(--_round);
    margin: 0;
  }
  .phases button:last-child {
    border-start-end-radius: var(--_round);
    border-end-end-radius: var(--_round);
  }
  label {
    color: var(--_muted);
  }
  select {
    min-height: 32px;
    padding: var(--_s1) var(--_s2);
    font: inherit;
    color: var(--_ink);
    background: var(--_card);
    border: 1px solid var(--_control);
    border-radius: var(--_round);
  }
  /* Keeps its line while it is empty, so that nothing moves when a phase is walked through. */
  .status {
    flex: 1;
    min-width: 9em;
    min-height: 1lh;
  }
  .more {
    display: none;
  }
  .rest {
    display: contents;
  }
  :host([narrow]) .phases {
    flex: auto;
  }
  /* A line of its own that is mostly made of the space around it. */
  :host([narrow]) .status {
    margin-block: calc(-1 * var(--_s2)) calc(-1 * var(--_s4));
  }
  :host([narrow]) .phases button {
    padding-inline: calc(1.5 * var(--_px));
  }
  :host([narrow]) .more {
    display: block;
    min-width: 26px;
  }
  :host([narrow]) .rest {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s6);
  }
  :host([narrow]) [aria-expanded='false'] + .rest {
    display: none;
  }
`;
