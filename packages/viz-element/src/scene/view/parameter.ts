import { shortened, TYPE, type Sheet } from '../sheet.js';
import { chipMarks, chipSize } from './chip.js';
import { single, type View } from './view.js';

const LABEL_ROOM = 56;

/** A parameter: a chip with its name, value and gradient; for several numbers their means, but the shape of a matrix. */
export const parameterView: View = {
  name: 'parameter',
  named: true,
  outline: 'chip',
  grain: 'any',
  draws: (nodes) => nodes.length === 1 && nodes[0].family === 'parameter',
  plan([{ id, shape }], sheet) {
    const isWhole = shape.some((length) => length > 1);
    const { width, height } = chipSize(shortLabel(id, sheet), sheet, isWhole);
    return single(width, height);
  },
  draw: ([reading], plan, sheet) => [chipMarks(reading, shortLabel(reading.node, sheet), plan, sheet)],
};

function shortLabel(id: string, sheet: Sheet): string {
  return shortened(id, LABEL_ROOM, TYPE.chip, sheet);
}
