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
  /** All that has a name here: what is shortened still tells which of them it is. */
  readonly names?: readonly string[];
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

/**
 * A text that fits the room, shortened with an ellipsis where it must be: at its end, or where another name begins with
 * what that leaves, before the letters in which the two differ.
 */
export function shortened(text: string, room: number, size: number, sheet: Sheet): string {
  const cut = (whole: string, least: number, after = ''): string => {
    const fits = (part: string): boolean => textWidth(part + after, size, sheet) <= room;
    if (fits(whole)) return whole;
    const letters = Array.from(whole);
    while (letters.length > least && !fits(`${letters.join('')}…`)) letters.pop();
    return `${letters.join('')}…`;
  };
  const short = cut(text, 1);
  if (short === text) return text;
  const rivals = (sheet.names ?? []).filter((name) => name.startsWith(short.slice(0, -1)));
  const at = Math.min(...rivals.map((name) => beginning(name, text)));
  if (at >= text.length) return short;
  const tail = cut(text.slice(at), 1, '…');
  return cut(text.slice(0, at), 0, tail) + tail;
}

/** How many letters of a text a name begins with too. */
function beginning(name: string, text: string): number {
  let shared = '';
  for (const letter of text) {
    if (!name.startsWith(shared + letter)) break;
    shared += letter;
  }
  return shared.length;
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
