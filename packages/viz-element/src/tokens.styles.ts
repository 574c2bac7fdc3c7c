import { css } from 'lit';

/**
 * The colours and sizes of all elements. Designers set `--bp-…` on any ancestor; what is not set follows the colour
 * scheme. The private names keep the defaults from hiding what an outer element was given.
 */
export const tokens = css`
  :host {
    --_background: var(--bp-background, light-dark(#fbfaf7, #14161a));
    --_card: var(--bp-card, light-dark(#ffffff, #1c1f25));
    --_ink: var(--bp-ink, light-dark(#22252b, #e8e6e1));
    --_muted: var(--bp-muted, light-dark(#646973, #9aa0aa));
    --_line: var(--bp-line, light-dark(#dcd9d2, #363b44));
    --_control: var(--bp-control, light-dark(#8a8880, #6f7682));
    --_positive: var(--bp-positive, light-dark(#2f6fb5, #6aa6e8));
    --_negative: var(--bp-negative, light-dark(#a94e0c, #f0974f));
    --_gradient: var(--bp-gradient, light-dark(#7b3fb8, #c39bf2));
    --_gradient-ground: var(--bp-gradient-ground, light-dark(#f3ebfb, #2b2138));
    --_radius: var(--bp-radius, 14px);
    --_font: var(
      --bp-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      sans-serif
    );
    display: block;
    color: var(--_ink);
    font: 15px/1.45 var(--_font);
    font-variant-numeric: tabular-nums;
  }
  /* A page that says nothing about its colour scheme leaves it to the reader's setting. */
  :host(:state(unschemed)) {
    color-scheme: light dark;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  @media (forced-colors: active) {
    :host {
      --_background: Canvas;
      --_card: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_control: ButtonText;
      --_positive: CanvasText;
      --_negative: CanvasText;
      --_gradient: LinkText;
      --_gradient-ground: Canvas;
    }
  }
`;
