import { TYPE } from '../sheet.js';
import { numbers, numbersWidth } from './text.js';
import { single, type View } from './view.js';

/** An input or a target: a circle with its value. */
export const leafView: View = {
  name: 'leaf',
  outline: 'round',
  draws: (nodes) => nodes.length === 1 && (nodes[0].family === 'input' || nodes[0].family === 'target'),
  plan(_nodes, sheet) {
    const side = numbersWidth(sheet) + (sheet.down ? 0 : 6);
    return single(side, side);
  },
  draw: ([reading], _plan, sheet) => [
    numbers(reading, 0, reading.gradient === undefined ? TYPE.value / 3 : -1, sheet),
  ],
};
