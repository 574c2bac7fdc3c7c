import { css } from 'lit';

/** An input that covers the number it edits. */
export const editStyles = css`
  .edit {
    position: absolute;
    z-index: 2;
    transform: translate(-50%, -50%);
  }
  .edit input {
    box-sizing: border-box;
    field-sizing: content;
    min-width: calc(104 * var(--_px));
    max-width: calc(210 * var(--_px));
    min-height: 32px;
    padding: var(--_s1) var(--_s4);
    font: inherit;
    font-weight: 600;
    color: var(--_ink);
    background: var(--_card);
    border: 2px solid var(--_gradient);
    border-radius: var(--_round);
    outline: none;
  }
  .edit input[aria-invalid='true'] {
    border-color: var(--_negative);
  }
  .edit p {
    position: absolute;
    width: max-content;
    max-width: 220px;
    margin: var(--_s2) 0 0;
    padding: var(--_s2) var(--_s4);
    font-size: calc(12.5 * var(--_px));
    color: var(--_negative);
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
`;
