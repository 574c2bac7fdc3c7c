import { arrange, overview, shownShare } from './arrange.js';
import type { Arrangement } from './arrangement.js';
import type { Frame } from './frame.js';
import { CROWD } from './detail.js';
import type { Figure } from './figure.js';
import type { Sheet } from './sheet.js';

const ENLARGEMENTS = [1.4, 1.3, 1.2, 1.1];

/** Arranges a figure, in letters of the frame's size or, where it is roomy and no number has to go for it, in larger ones. */
export function fillFrame(figure: Figure, frame: Frame): Arrangement {
  const { letters = 1, width } = frame;
  const filled = enlarged(figure, { ...frame, width: Math.floor(width / letters) });
  return { ...filled, scale: filled.scale * letters };
}

function enlarged(figure: Figure, frame: Frame): Arrangement {
  if (figure.glyphs.length > CROWD) return overview(figure, frame);
  const plain = arrange(figure, frame);
  if (plain.sheet.down) return plain;
  for (const scale of ENLARGEMENTS) {
    const larger = arrange(figure, { ...frame, width: Math.floor(frame.width / scale) });
    if (
      !larger.sheet.sparse &&
      isSameWay(larger.sheet, plain.sheet) &&
      shownShare(larger) >= shownShare(plain)
    )
      return { ...larger, scale };
  }
  return plain;
}

function isSameWay(a: Sheet, b: Sheet): boolean {
  return a.down === b.down && a.stacked === b.stacked;
}
