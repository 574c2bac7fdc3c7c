import { css } from 'lit';

/** The frame of the companions: a card with a heading on the left and a remark on the right. */
export const panelStyles = css`
  :host {
    box-sizing: border-box;
    padding: var(--_s5) var(--_s8) var(--_s6);
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: calc(13.5 * var(--_px));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s6);
    align-items: baseline;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    font-size: calc(13.5 * var(--_px));
    font-weight: 650;
  }
  .remark {
    color: var(--_muted);
  }
  .remark b {
    color: var(--_ink);
    font-weight: 600;
  }
  .empty {
    margin: var(--_s6) 0;
    color: var(--_muted);
  }
  :focus-visible {
    outline: 2px solid var(--_gradient);
    outline-offset: 2px;
  }
`;
