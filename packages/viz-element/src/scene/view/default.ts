import { TYPE, shortened, textWidth, type Sheet } from '../sheet.js';
import { centred, numbers, numbersWidth } from './text.js';
import { single, type View } from './view.js';

const MOST = 150;

/** The fallback: a rounded box with the name of the operation, value and gradient. */
export const defaultView: View = {
  name: 'default',
  outline: 'square',
  draws: () => true,
  plan(nodes, sheet) {
    const title = Math.max(...nodes.map(({ op }) => textWidth(titleOf(op, 1, sheet), TYPE.label, sheet)));
    return single(Math.ceil(Math.max(numbersWidth(sheet) + 20, title + 20)), 72);
  },
  draw: (readings, _plan, sheet) =>
    readings.map((reading) => [
      centred(0, -15, titleOf(reading.snapshot.op, reading.count, sheet), 'symbol', TYPE.label),
      ...numbers(reading, 0, 6, sheet),
    ]),
};

function titleOf(op: string, count: number, sheet: Sheet): string {
  const name = sheet.words.operation(op);
  return shortened(count > 1 ? `${count} ${name}` : name, MOST, TYPE.label, sheet);
}
