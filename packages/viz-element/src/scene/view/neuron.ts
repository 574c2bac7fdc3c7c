import { activationMarks } from './activation.js';
import { numbersWidth } from './text.js';
import type { View } from './view.js';
import { sumMarks } from './weighted-sum.js';

/** A neuron, two nodes in one capsule: the weighted sum, then the activation, along the flow. */
export const neuronView: View = {
  name: 'neuron',
  outline: 'round',
  draws: (nodes) =>
    nodes.length === 2 && nodes[0].family === 'weighted-sum' && nodes[1].family === 'activation',
  plan(_nodes, sheet) {
    const wide = numbersWidth(sheet) + 2;
    if (sheet.down) {
      const [width, height] = [wide, 138];
      const half = { x: 0, width, height: height / 2 };
      return {
        width,
        height,
        parts: [
          { ...half, y: -height / 4 },
          { ...half, y: height / 4 },
        ],
      };
    }
    const [width, height] = [2 * wide, 72];
    const half = { y: 0, width: width / 2, height };
    return {
      width,
      height,
      parts: [
        { ...half, x: -width / 4 },
        { ...half, x: width / 4 },
      ],
    };
  },
  draw([sum, activation], { parts: [a, b] }, sheet) {
    // Away from the round ends and from the divider.
    const [left, right, dy] = sheet.down ? [0, 0, 5] : [4, 1, 0];
    return [
      sumMarks(sum, a.x + left, a.y + dy, sheet),
      activationMarks(activation, sum.value, b.x + right, b.y - dy / 2, sheet),
    ];
  },
  ornaments: ({ width, height }, { down }) => [
    {
      kind: 'path',
      d: down ? `M${-width / 2} 0L${width / 2} 0` : `M0 ${-height / 2}L0 ${height / 2}`,
      ink: 'divider',
    },
  ],
};
