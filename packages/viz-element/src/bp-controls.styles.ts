import { css } from 'lit';

export const controlsStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4);
  }
  button,
  input {
    font: inherit;
    color: inherit;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    padding: var(--_s2) var(--_s6);
    min-height: 32px;
    box-sizing: border-box;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_ink);
  }
  button:disabled,
  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    border-color: var(--_line);
  }
  .primary {
    min-width: calc(92 * var(--_px));
  }
  .primary:enabled {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_card);
  }
  .primary svg {
    width: calc(11 * var(--_px));
    height: calc(11 * var(--_px));
    margin-inline: var(--_s2);
    fill: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_gradient);
    outline-offset: 2px;
  }
  .status {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s7);
    align-items: center;
    color: var(--_muted);
  }
  .status b {
    color: var(--_ink);
    font-weight: 600;
  }
  label {
    display: inline-flex;
    gap: var(--_s3);
    align-items: center;
  }
  input {
    width: calc(84 * var(--_px));
    padding-inline: var(--_s4);
    border-color: var(--_control);
    color: var(--_ink);
    font-weight: 600;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_negative);
  }
  /* Narrow bars show signs instead of words. Screen readers still read the words. */
  :host([narrow]) .bar {
    gap: var(--_s2);
    font-size: calc(12 * var(--_px));
  }
  :host([narrow]) .bar button {
    padding-inline: calc(4 * var(--_px));
  }
  :host([narrow]) .primary,
  :host([narrow]) .signed {
    min-width: calc(28 * var(--_px));
    font-size: 0;
  }
  :host([narrow]) .primary svg {
    margin: 0;
  }
  :host([narrow]) .signed::before {
    content: attr(data-sign) / '';
  }
  :host([narrow]) .signed span,
  :host([narrow]) .signed::before {
    font-size: calc(15 * var(--_px));
  }
  :host([narrow]) .status {
    gap: var(--_s2) var(--_s4);
  }
  :host([narrow]) :is(label span, .status span:not(:last-child)) {
    display: none;
  }
  :host([narrow]) .status label::before {
    content: 'η' / '';
  }
  :host([narrow]) [part='rate'] {
    width: calc(48 * var(--_px));
    padding-inline: var(--_s2);
  }
  .fault {
    margin: var(--_s4) 0 0;
    color: var(--_negative);
    font-size: calc(13.5 * var(--_px));
  }
  @media (forced-colors: active) {
    button,
    .primary:enabled {
      background: ButtonFace;
      color: ButtonText;
      border-color: ButtonText;
    }
  }
`;
