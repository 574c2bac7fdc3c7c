import { single, type View } from './view.js';

/** A concatenation. It has no glyph: wires lead straight from the units it gathers. */
export const gatherView: View = {
  name: 'gather',
  outline: 'chip',
  grain: 'any',
  passes: true,
  draws: (nodes) => nodes.length === 1 && nodes[0].op === 'concat',
  plan: () => single(0, 0),
  draw: () => [[]],
};
