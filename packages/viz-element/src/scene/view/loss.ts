import { losses } from '@bp-graph/core';
import type { NodeSnapshot } from '@bp-graph/graph';
import { TYPE } from '../sheet.js';
import { gradientMark, numbersWidth, valueMark } from './text.js';
import { single, type View } from './view.js';

/** A loss: a rounded square with its value in large digits, and its formula above. */
export const lossView: View = {
  name: 'loss',
  outline: 'square',
  draws: (nodes) => nodes.length === 1 && nodes[0].family === 'loss',
  plan: (_nodes, sheet) => single(numbersWidth(sheet) + (sheet.down ? 2 : 10), 70),
  draw: ([reading], _plan, sheet) => [
    [
      valueMark(
        reading,
        0,
        reading.gradient === undefined ? 5 : -1,
        sheet,
        sheet.down ? TYPE.total - 2 : TYPE.total,
      ),
      ...(reading.gradient === undefined ? [] : [gradientMark(reading, 0, 18, sheet)]),
    ],
  ],
  caption: ([node]) => formulaOf(node),
};

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/ \^ 2/g, '²'],
  [/ \^ 3/g, '³'],
  [/-/g, '−'],
  [/\*/g, '·'],
];

/** The formula of one entry after the sign of its reduction; the name of the loss if that would be too long. */
function formulaOf({ op, attributes }: NodeSnapshot): string {
  if (!losses.has(op)) return op;
  const entry = SIGNS.reduce(
    (text, [sign, pretty]) => text.replace(sign, pretty),
    losses.get(op).formula.value,
  );
  const sum = attributes.reduction === 'sum' ? 'Σ' : 'mean';
  if (entry.length > 18) return op;
  return entry.endsWith(' / 2') ? `½ ${sum} ${entry.slice(0, -4)}` : `${sum} ${entry}`;
}
