import { activationMarks } from './activation.js';
import { isUpright } from '../sheet.js';
import { numbersWidth } from './text.js';
import { tile } from './tile.js';
import type { View } from './view.js';
import { sumMarks } from './weighted-sum.js';

/** Side of the heat map, which replaces the sum. */
const TILE = 50;

/** A neuron: two nodes in one capsule, the weighted sum and then the activation, along the flow. */
export const neuronView: View = {
  name: 'neuron',
  outline: 'round',
  draws: (nodes) =>
    nodes.length === 2 && nodes[0].family === 'weighted-sum' && nodes[1].family === 'activation',
  plan(_nodes, sheet) {
    const wide = numbersWidth(sheet) + 4;
    if (isUpright(sheet)) {
      const half = { x: 0, width: wide - 4, height: 70 };
      return { width: wide - 4, height: 140, radius: 28, parts: [-35, 35].map((y) => ({ ...half, y })) };
    }
    const half = { y: 0, width: wide, height: 72 };
    return {
      width: 2 * wide,
      height: 72,
      radius: 30,
      parts: [-wide / 2, wide / 2].map((x) => ({ ...half, x })),
    };
  },
  draw([sum, activation], { parts: [a, b] }, sheet) {
    // Keep away from the round ends and the divider.
    const [left, right, dy] = isUpright(sheet) ? [0, 0, 5] : [3, 0, 0];
    return [
      activation.heat === undefined
        ? sumMarks(sum, a.x + left, a.y + dy, sheet)
        : tile(activation.heat, a.x + (left - TILE) / 2, a.y + dy - TILE / 2, TILE),
      activationMarks(activation, sum.value, b.x + right, b.y - dy / 2, sheet),
    ];
  },
  ornaments: ({ width, height }, sheet) => [
    {
      kind: 'path',
      d: isUpright(sheet) ? `M${-width / 2} 0L${width / 2} 0` : `M0 ${-height / 2}L0 ${height / 2}`,
      ink: 'divider',
    },
  ],
};
