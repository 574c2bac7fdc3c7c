import { css, unsafeCSS } from 'lit';
import { paletteRules } from './paint/page-palette.js';

export const mapStyles = css`
  :host {
    max-width: calc(460 * var(--_px));
  }
  .map {
    display: grid;
    grid-template: auto auto / auto minmax(0, 1fr);
    gap: var(--_s2) var(--_s3);
    margin-top: var(--_s4);
    color: var(--_muted);
    font-size: calc(11 * var(--_px));
    /* The first input runs to the right, whatever the direction of the page. */
    direction: ltr;
  }
  .plane {
    aspect-ratio: 1;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  canvas {
    display: block;
    width: 100%;
    height: 100%;
  }
  .up,
  .across {
    display: flex;
    justify-content: space-between;
  }
  .up {
    flex-direction: column;
    text-align: end;
  }
  .across {
    grid-column: 2;
  }
  .across i,
  .up i {
    color: var(--_ink);
  }
  .key {
    display: grid;
    grid-template-columns: auto minmax(40px, 1fr) auto;
    gap: var(--_s4);
    align-items: center;
    margin-top: var(--_s4);
    color: var(--_muted);
    font-size: calc(11 * var(--_px));
    direction: ltr;
  }
  .bar {
    height: 9px;
    border: 1px solid var(--_line);
    border-radius: 5px;
    background: linear-gradient(
      to right,
      color-mix(in srgb, var(--_negative) 72%, var(--_card)),
      var(--_card),
      color-mix(in srgb, var(--_positive) 72%, var(--_card))
    );
  }
  .class0 {
    color: var(--_positive);
  }
  .class1 {
    color: var(--_negative);
  }
  .class2 {
    color: var(--_gradient);
  }
  .class3 {
    color: var(--_ink);
  }
  ${unsafeCSS(paletteRules)}
  /* Its colours carry the meaning, so forced colours must not replace them. */
  .plane,
  .bar,
  [class^='class'] {
    forced-color-adjust: none;
  }
`;
