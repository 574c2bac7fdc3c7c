import { TYPE } from '../sheet.js';
import { centred, numbers, numbersWidth } from './text.js';
import { single, type View } from './view.js';

/** Values combined without parameters: a circle with the sign of the operation. */
export const combinationView: View = {
  name: 'combination',
  outline: 'round',
  draws: (nodes) =>
    nodes.length === 1 && nodes[0].family === 'combination' && Array.from(nodes[0].symbol).length <= 2,
  plan(_nodes, sheet) {
    const side = Math.max(84, numbersWidth(sheet));
    return single(side, side);
  },
  draw: ([reading], _plan, sheet) => [
    [centred(0, -14, reading.snapshot.symbol, 'symbol', TYPE.total + 2), ...numbers(reading, 0, 5, sheet)],
  ],
};
