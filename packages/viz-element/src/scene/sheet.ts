import type { PictureWords } from './words.js';

/** Below this width, in pixels, the flow turns from left-to-right to top-to-bottom. */
export const NARROW = 600;

/** How a picture is drawn: its direction, its text, and how dense it may be. */
export interface Sheet {
  /** Top to bottom instead of left to right. */
  readonly down: boolean;
  /** Whether the nodes of a glyph are stacked vertically although the flow runs sideways, to save width. */
  readonly stacked?: boolean;
  /** Whether chips and tags that would need room are hidden until hover, focus or selection. */
  readonly sparse: boolean;
  /** Width of a digit in em. */
  readonly digit: number;
  /** The language of the text. */
  readonly words: PictureWords;
  /** All names in the picture, so that shortened ones stay distinguishable. */
  readonly names?: readonly string[];
}

/** Whether the nodes of a glyph are stacked vertically. */
export function isUpright({ down, stacked = false }: Sheet): boolean {
  return down || stacked;
}

/** The widest digit among common system fonts, in em (DejaVu Sans): boxes sized for it fit every other font. */
export const WIDEST_DIGIT = 0.636;

/** Font sizes in pixels; none is below 11, at any width. */
export const TYPE = { label: 12, symbol: 14, value: 12, gradient: 11, chip: 11, total: 15 } as const;

/** Approximate width of a line of text in pixels, to reserve room for it. */
export function textWidth(text: string, size: number, { digit }: Sheet, bold = false): number {
  let digits = 0;
  for (const letter of text) digits += widthInDigits(letter);
  return digits * digit * size * (bold ? BOLD : 1);
}

/** The longest gradient the picture can contain. */
export const LONGEST_GRADIENT = '∂ −3.2·10⁻⁵';

/**
 * Shortens a text with an ellipsis to fit: at its end or, if another name has the same beginning, before the letters in
 * which the two differ.
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

/** The length of the common prefix of a name and a text. */
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
