import { css } from 'lit';

/** A card with a heading at the left and a remark at the right: the frame of the companions. */
export const panelStyles = css`
  :host {
    box-sizing: border-box;
    padding: calc(1.25 * var(--_space)) calc(2 * var(--_space)) calc(1.5 * var(--_space));
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: calc(13.5 * var(--_px));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    justify-content: space-between;
  }
  h3 {
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
  :focus-visible {
    outline: 2px solid var(--_gradient);
    outline-offset: 2px;
  }
`;
