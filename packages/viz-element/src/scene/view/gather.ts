import { single, type View } from './view.js';

/** Units laid side by side: no glyph, the wires pass through to where the units come from. */
export const gatherView: View = {
  name: 'gather',
  outline: 'chip',
  grain: 'any',
  passes: true,
  draws: (nodes) => nodes.length === 1 && nodes[0].op === 'concat',
  plan: () => single(0, 0),
  draw: () => [[]],
};
