import { css, unsafeCSS } from 'lit';
import { legendRules } from './paint/legend.js';
import { liveRules } from './paint/looks-css.js';
import { paletteRules } from './paint/page-palette.js';

/** The frame of `<bp-graph>` and the look of every kind of mark. */
export const graphStyles = css`
  /* In a grid or flex container the element takes the room there is, and the picture is fitted into it. */
  :host {
    display: grid;
    min-width: 0;
    min-height: 0;
  }
  .card {
    position: relative;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    box-sizing: border-box;
    height: 100%;
    max-height: inherit;
    display: flex;
    flex-direction: column;
  }
  .bars {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s8);
    padding: var(--_s5) var(--_s7);
    border-bottom: 1px solid var(--_line);
  }
  .bars > * {
    min-width: 0;
  }
  /* Keeps room for bars that are still loading, so that nothing moves when they appear. */
  .bars > :not(:defined) {
    flex-basis: 100%;
    height: 34px;
  }
  .fallback {
    display: none;
  }
  .gauge {
    position: absolute;
    inset-inline: 0;
    height: 1em;
    visibility: hidden;
  }
  /*
   * Picture and panel have their natural heights. In a card that is lower, each gets half of the room, or what it needs if
   * that is less. A percentage would also apply to a card of no set height, which is definite in a grid.
   */
  .main {
    flex: auto;
    min-height: 0;
    display: grid;
    grid: minmax(120px, auto) auto minmax(auto, max-content) / 100%;
  }
  /* In a low card there is a little of each, and they scroll. Without a panel, tooltips could make the picture scroll. */
  .main:has(bp-derivation) {
    overflow: auto;
  }
  .room {
    position: relative;
    outline: none;
    display: flex;
    flex-direction: column;
    justify-content: center;
  }
  /* Scrolls only if even the smallest legible drawing is larger than its room. */
  .scroll {
    overflow: auto;
  }
  .plate {
    overflow: hidden;
  }
  .sheet {
    position: relative;
    direction: ltr;
    width: max-content;
    margin-inline: auto;
    touch-action: pan-x pan-y;
  }
  .zoomed {
    touch-action: none;
    cursor: grab;
  }
  svg,
  canvas {
    display: block;
    position: relative;
  }
  .lights {
    position: absolute;
    inset: 0;
  }
  .spot {
    position: absolute;
    border-radius: var(--_round);
  }
  .spot:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  text {
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
    user-select: none;
  }
  ${unsafeCSS(liveRules)}
  ${unsafeCSS(paletteRules)}
  ${unsafeCSS(legendRules)}
  .light,
  .lights,
  .sign,
  .spot,
  .hidden {
    pointer-events: none;
  }
  .reach {
    fill: none;
    stroke: transparent;
    stroke-width: 14;
    pointer-events: stroke;
  }
  .hidden {
    opacity: 0;
  }
  .stop {
    cursor: pointer;
    outline: none;
  }
  .ring {
    fill: transparent;
    stroke: none;
  }
  .stop:focus-visible > .ring {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .sparklines svg {
    display: inline-block;
    margin-inline-end: var(--_s4);
  }
  .track path {
    stroke: currentColor;
    fill: none;
  }
  .track.back path {
    stroke: color-mix(in srgb, var(--_gradient) 55%, var(--_card));
  }
  .tip dl {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 var(--_s5);
    margin: var(--_s1) 0 0;
  }
  .tip dd {
    margin: 0;
    text-align: end;
  }
  .foot {
    text-align: end;
    padding: 0 var(--_s5) var(--_s4);
  }
  .foot button {
    padding: var(--_s1) var(--_s4);
    min-height: 28px;
    font: inherit;
    font-size: calc(13 * var(--_px));
    color: var(--_muted);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .foot button:hover,
  .foot [aria-pressed='true'] {
    color: var(--_ink);
    text-decoration: underline;
  }
  bp-derivation {
    border-width: 1px 0 0;
    border-radius: 0;
    min-height: 140px;
    overflow: auto;
  }
  .card > p {
    margin: 0;
  }
  .notice {
    padding: var(--_s4) var(--_s7);
    border-bottom: 1px solid var(--_line);
  }
  /*
   * A notice that appears and disappears by itself lies over the top of the picture. The negative margin takes back its
   * height, so that nothing moves.
   */
  .card > .coming {
    position: relative;
    z-index: 1;
    margin-bottom: calc(-1lh - var(--_s8) - 1px);
    background: var(--_card);
  }
  .card > .message {
    padding: var(--_s5) var(--_s7);
    border-bottom: 1px solid var(--_line);
  }
  .empty {
    padding: calc(5.5 * var(--_space)) calc(3 * var(--_space));
    text-align: center;
    color: var(--_muted);
  }
  .empty strong {
    display: block;
    margin-bottom: var(--_s2);
    color: var(--_ink);
    font-weight: 600;
  }
  @media (prefers-reduced-motion: no-preference) {
    .moving .light {
      animation: back 0.9s linear infinite;
    }
    .moving .light.onward {
      animation-direction: reverse;
    }
    @keyframes back {
      to {
        stroke-dashoffset: 16;
      }
    }
  }
  @media print {
    .fallback {
      display: block;
      padding: var(--_s4) var(--_s7);
    }
    .bars,
    .foot,
    .tip {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    /* Paper is narrower than the window that the picture was arranged for, and a page is not to end within it. */
    .sheet {
      width: auto;
    }
    [part='drawing'] {
      max-width: 100%;
      max-height: calc(100vh - 10em);
      height: auto !important;
      margin: auto;
    }
  }
`;
