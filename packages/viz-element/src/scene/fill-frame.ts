import { arrange, shownShare } from './arrange.js';
import type { Arrangement, Frame } from './arrangement.js';
import type { Figure } from './figure.js';

const ENLARGEMENTS = [1.4, 1.3, 1.2, 1.1];
/** Larger figures are not tried at several sizes; they have no room to spare anyway. */
const MOST_GLYPHS = 60;

/** Arranges a figure and enlarges it as a whole where the frame is roomy, as long as no number has to go for it. */
export function fillFrame(figure: Figure, frame: Frame): Arrangement {
  const plain = arrange(figure, frame);
  if (plain.sheet.down || figure.glyphs.length > MOST_GLYPHS) return plain;
  for (const scale of ENLARGEMENTS) {
    const larger = arrange(figure, { ...frame, width: Math.floor(frame.width / scale) });
    if (!larger.sheet.down && !larger.sheet.sparse && shownShare(larger) >= shownShare(plain))
      return { ...larger, scale };
  }
  return plain;
}
