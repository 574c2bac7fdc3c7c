import { css } from 'lit';

/** The slider over the steps, and the sentence beneath it. */
export const timelineStyles = css`
  input {
    box-sizing: border-box;
    width: 100%;
    height: 24px;
    margin: var(--_s3) 0 var(--_s1);
    appearance: none;
    background: none;
    cursor: pointer;
    /* Time runs to the right, as in the loss chart. */
    direction: ltr;
  }
  input::-webkit-slider-runnable-track {
    height: 7px;
    border: 1px solid var(--_control);
    border-radius: 4px;
    background: var(--_background);
  }
  input::-moz-range-track {
    height: 7px;
    border: 1px solid var(--_control);
    border-radius: 4px;
    background: var(--_background);
  }
  input::-webkit-slider-thumb {
    appearance: none;
    width: 17px;
    height: 17px;
    margin-top: -6px;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  input::-moz-range-thumb {
    width: 17px;
    height: 17px;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  input:disabled {
    cursor: default;
  }
  p {
    margin: var(--_s2) 0 0;
    min-height: 1.45em;
    color: var(--_muted);
  }
`;
