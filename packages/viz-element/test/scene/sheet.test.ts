import { describe, expect, it } from 'vitest';
import { shortened, textWidth, type Sheet } from '../../src/scene/sheet.js';
import { english } from '../../src/scene/words.js';

const sheet = (...names: string[]): Sheet => ({
  down: true,
  sparse: false,
  digit: 0.6,
  words: english,
  names,
});
const cut = (names: readonly string[], room = 56) =>
  names.map((name) => shortened(name, room, 12, sheet(...names)));

describe('a name that is too long for its room', () => {
  it('is truncated at its end', () => {
    expect(cut(['remembered', 'x'])).toEqual(['remem…', 'x']);
  });

  it('keeps the part that distinguishes it from another with the same beginning', () => {
    expect(cut(['weighted-sum', 'weighted-sum-2', 'weighted-sum-3'])).toEqual([
      'weight…',
      'weig…-2',
      'weig…-3',
    ]);
    expect(cut(['layer-1-a', 'layer-1-b', 'layer-2-a'], 50)).toEqual(['lay…1-a', 'lay…1-b', 'lay…2-a']);
  });

  it('keeps as much of that part as there is room for', () => {
    const names = ['block-1-attention-weights', 'block-2-attention-weights'];
    expect(cut(names)).toEqual(['…1-att…', '…2-att…']);
    for (const name of cut(names, 28)) expect(textWidth(name, 12, sheet())).toBeLessThanOrEqual(28);
  });

  it('is never cut within a character', () => {
    expect(cut(['𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛽', '𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛾'])).toEqual(['𝛼𝛼𝛼…𝛽', '𝛼𝛼𝛼…𝛾']);
  });
});
