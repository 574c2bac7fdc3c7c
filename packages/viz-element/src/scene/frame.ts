import type { PictureWords } from './words.js';

/** Which way a graph flows: from left to right, from top to bottom, or whichever way suits the room. */
export const layouts = ['auto', 'sideways', 'down'] as const;

export type LayoutChoice = (typeof layouts)[number];

/** The room there is. */
export interface Frame {
  readonly width: number;
  /** How high the picture may be in pixels; as high as suits its width unless given. */
  readonly height?: number;
  /** Width of a digit in em, see `Sheet`. */
  readonly digit: number;
  /** How large letters are, and everything with them; 1 unless given. */
  readonly letters?: number;
  /** Which way the graph flows; by `auto` unless given. */
  readonly layout?: LayoutChoice;
  /** What is written; English unless given. */
  readonly words?: PictureWords;
}
