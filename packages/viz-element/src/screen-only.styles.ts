import { css } from 'lit';

/** Leaves an element that can only be operated out of prints. */
export const screenOnly = css`
  @media print {
    :host {
      display: none;
    }
  }
`;
