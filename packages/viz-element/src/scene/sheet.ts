import type { PictureWords } from './words.js';

/** Below this width the flow always turns from left-right to top-down. */
export const NARROW = 600;

/** The paper a picture is drawn on: which way it flows and how wide its letters are. */
export interface Sheet {
  /** From top to bottom instead of left to right. */
  readonly down: boolean;
  /** Nodes of one glyph stand above each other although the flow runs sideways, which takes less width. */
  readonly stacked?: boolean;
  /** Chips and tags are left to hover, focus and selection where they would take room. */
  readonly sparse: boolean;
  /** Width of a digit in em. */
  readonly digit: number;
  /** What is written beside numbers and names. */
  readonly words: PictureWords;
}

/** Whether nodes of one glyph stand above each other. */
export function isUpright({ down, stacked = false }: Sheet): boolean {
  return down || stacked;
}

/** The widest digit among the usual system fonts (DejaVu Sans): boxes made for it hold every other font too. */
export const WIDEST_DIGIT = 0.636;

/** Sizes of letters in pixels; none is below 11, at any width. */
export const TYPE = { label: 12, symbol: 14, value: 12, gradient: 11, chip: 11, total: 15 } as const;

/** Width of a line of text in pixels, near enough to reserve room for it. */
export function textWidth(text: string, size: number, { digit }: Sheet, bold = false): number {
  let digits = 0;
  for (const letter of text) digits += widthInDigits(letter);
  return digits * digit * size * (bold ? BOLD : 1);
}

/** The longest gradient the picture writes. */
export const LONGEST_GRADIENT = '∂ −3.2·10⁻⁵';

/** A text that fits the room, shortened with an ellipsis where it must be. */
export function shortened(text: string, room: number, size: number, sheet: Sheet): string {
  if (textWidth(text, size, sheet) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, sheet) > room) letters.pop();
  return `${letters.join('')}…`;
}

const BOLD = 1.1;
const SLIM = new Set("·. ,:;'|!ijl()[]/");
const WIDE = new Set('−=+mwMWΣ%…×∂');
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/;

function widthInDigits(letter: string): number {
  if (SLIM.has(letter)) return 0.52;
  if (WIDE.has(letter)) return 1.32;
  if (RAISED.test(letter)) return 0.66;
  return letter > '\u2e80' ? 1.6 : 1;
}
