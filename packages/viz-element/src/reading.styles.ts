import { css } from 'lit';

/** Tooltips, and text for screen readers only. */
export const readingStyles = css`
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    padding: var(--_s3) var(--_s5);
    background: var(--_ink);
    color: var(--_card);
    border-radius: var(--_round);
    font-size: calc(12.5 * var(--_px));
    line-height: 1.5;
    pointer-events: none;
    overflow-wrap: anywhere;
    /* Otherwise forced colours put a background behind each line, in the colour of its letters. */
    forced-color-adjust: none;
  }
  .tip b {
    font-weight: 600;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
