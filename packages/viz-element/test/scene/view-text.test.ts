import { compose, handWorked, takeSnapshot } from '@bp-graph/graph';
import { expect, it } from 'vitest';
import { arrange } from '../../src/scene/arrange.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import { figureOf } from '../../src/scene/figure.js';
import type { Reading } from '../../src/scene/reading.js';
import type { Scene } from '../../src/scene/scene.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { valueMark } from '../../src/scene/view/text.js';
import { english } from '../../src/scene/words.js';

function textsOf({ glyphs, chips }: Scene, id: string) {
  return [...glyphs.flatMap(({ parts }) => parts), ...chips]
    .filter(({ stop }) => stop.id === id)
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
}

it.each([
  [Infinity, '∞', 'middle'],
  [undefined, '–', 'middle'],
  [0.5, '0.5000', 'end'],
])(
  '%s is shown as %s, anchored at the %s: numbers are right-aligned, everything else is centred',
  (value, text, anchor) => {
    const sheet = { down: false, sparse: false, digit: WIDEST_DIGIT, words: english };
    expect(valueMark({ value, count: 1 } as Reading, 0, 0, sheet)).toMatchObject({ text, anchor });
  },
);

it('the name of a parameter is kept beside a number with a power of ten', () => {
  const { graph } = handWorked('tutorial');
  graph.parameter('w5').set(-7.3e-4);
  const snapshot = takeSnapshot(graph);
  const scene = composeScene(arrange(figureOf(snapshot), { width: 1000, digit: WIDEST_DIGIT }), snapshot);
  expect(textsOf(scene, 'w5').map(({ text }) => text)).toEqual(expect.arrayContaining(['w5', '−7.3·10⁻⁴']));
});

it('a linear layer as a whole is named by its activation, not like an input', () => {
  const { graph } = compose((g) => {
    g.layer('y', g.input('x', 2, [1, 2]), 3, 'identity');
    return {};
  });
  const snapshot = takeSnapshot(graph);
  const frame = { width: 1000, digit: WIDEST_DIGIT };
  const scene = composeScene(arrange(figureOf(snapshot, 'layers'), frame), snapshot);
  expect(textsOf(scene, 'y/identity').map(({ text }) => text)).toContain('identity');
});
