import type { PictureWords } from './words.js';

/** The direction of the flow: left to right, top to bottom, or whichever suits the space. */
export const layouts = ['auto', 'sideways', 'down'] as const;

export type LayoutChoice = (typeof layouts)[number];

/** The space available to a picture, and the text it is drawn with. */
export interface Frame {
  readonly width: number;
  /** The greatest height in pixels; by default whatever suits the width. */
  readonly height?: number;
  /** Width of a digit in em, see `Sheet`. */
  readonly digit: number;
  /** Scale of the text, and everything with it; 1 by default. */
  readonly letters?: number;
  /** The direction of the flow; `auto` by default. */
  readonly layout?: LayoutChoice;
  /** The language of the text; English by default. */
  readonly words?: PictureWords;
}
