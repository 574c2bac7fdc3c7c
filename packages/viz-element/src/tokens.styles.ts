import { css, unsafeCSS } from 'lit';
import { colourNames, dark, light } from './paint/colours.js';

const colours = unsafeCSS(
  colourNames
    .map((name) => `--_${name}: var(--bp-${name}, light-dark(${light[name]}, ${dark[name]}));`)
    .join('\n'),
);

/** A spacing scale in quarters of the space between controls: `--_s4` is one of it, `--_s6` is one and a half. */
const spaces = unsafeCSS(
  Array.from({ length: 9 }, (_, k) => `--_s${k + 1}: calc(${(k + 1) / 4} * var(--_space));`).join('\n'),
);

/**
 * Colours and sizes of all elements. Designers set `--bp-…` on any ancestor; what is not set follows the colour scheme.
 * The defaults live in private names, so that they do not shadow what an ancestor was given.
 */
export const tokens = css`
  :host {
    ${colours}
    --_radius: var(--bp-radius, 14px);
    --_round: min(9px, var(--_radius));
    --_space: var(--bp-space, 8px);
    ${spaces}
    /* Sizes are written for text of 15 pixels, which is the default. This unit scales them with the font size. */
    --_px: calc(var(--bp-font-size, 0.9375rem) / 15);
    --_font: var(--bp-font, system-ui, sans-serif);
    display: block;
    /* None by default, so that the background of the page shows through. */
    background: var(--bp-background);
    border-radius: var(--_radius);
    color: var(--_ink);
    font: calc(15 * var(--_px)) / 1.45 var(--_font);
    font-variant-numeric: tabular-nums;
  }
  /* Sentences, names and numbers follow the direction of their own script, whatever the direction of the page. */
  * {
    unicode-bidi: plaintext;
  }
  /* If the page declares no colour scheme, the reader's preference applies. */
  :host(:state(unschemed)) {
    color-scheme: light dark;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  /* Printers leave out grounds: dark ones, which light text needs, and by default also those that carry meaning. */
  @media print {
    :host {
      print-color-adjust: exact;
      color-scheme: light !important;
    }
  }
  :host(:state(printed)) {
    color-scheme: light !important;
  }
  :host([hidden]) {
    display: none;
  }
  button[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_card);
    forced-color-adjust: none;
  }
  .message {
    margin: 0;
    color: var(--_negative);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .message::before {
    content: '⚠ ';
  }
  @media (forced-colors: active) {
    :host {
      --_background: Canvas;
      --_card: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_control: ButtonText;
      --_gradient: LinkText;
      --_gradient-ground: Canvas;
    }
  }
`;
