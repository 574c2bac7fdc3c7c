import { operations } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { asideWords } from '../../src/aside/words.js';
import { chartWords } from '../../src/chart/words.js';
import { controlWords } from '../../src/controls/words.js';
import { cursorWords } from '../../src/cursor/words.js';
import { panelWords } from '../../src/derivation/words.js';
import { faultWords } from '../../src/fault/words.js';
import { inspectWords } from '../../src/inspect/words.js';
import { mapWords } from '../../src/map/words.js';
import { plotWords } from '../../src/plot/words.js';
import { pictureWords } from '../../src/scene/words.js';
import { stopWords } from '../../src/stop/words.js';
import { timelineWords } from '../../src/timeline/words.js';
import type { Labels } from '../../src/words/labels.js';
import { teach, type Tongue } from '../../src/words/tongue.js';
import * as zh from '../../src/words/zh.js';

teach('zh', zh);

const parts: Record<keyof Labels, (tongue: Tongue) => object> = {
  picture: pictureWords,
  controls: controlWords,
  cursor: cursorWords,
  stops: stopWords,
  faults: faultWords,
  aside: asideWords,
  derivation: panelWords,
  inspect: inspectWords,
  timeline: timelineWords,
  chart: chartWords,
  map: mapWords,
  plot: plotWords,
};

/**
 * The texts of every word of a table, including nested tables; functions are called with a placeholder that becomes 7.
 */
function texts(word: unknown): string[] {
  // A lookup by 7 finds nothing; a function that returns its argument has no text of its own.
  if (typeof word === 'string') return [word.replaceAll('undefined', '')];
  if (word === ANYTHING) return [];
  if (typeof word === 'function')
    return texts((word as (...of: unknown[]) => unknown)(...Array<unknown>(9).fill(ANYTHING)));
  return typeof word === 'object' && word !== null ? Object.values(word).flatMap(texts) : [];
}

/** Stands in for a number, a string, a list or an object: 7 wherever it is printed. */
const ANYTHING: unknown = new Proxy(() => 7, {
  apply: () => ANYTHING,
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => 7;
    return name === Symbol.iterator ? () => Array<unknown>(9).fill(ANYTHING).values() : ANYTHING;
  },
});

/** Keys, formats and letters in formulas are the same in every language. */
const NAMES = /^(?:LaTeX|Markdown|Enter|Esc|Space|Ctrl|[a-zZ])$/;

/** So are the names of attributes. */
const ATTRIBUTES = /layers|data|network|src/g;

describe.each(Object.entries(parts))('the words of %s', (part, wordsOf) => {
  it('are Chinese if the language is Chinese', () => {
    const said = texts(wordsOf({ language: 'zh' })).filter(
      (text) => /\p{L}/u.test(text) && !NAMES.test(text),
    );
    expect(
      said.filter(
        (text) => !/\p{Script=Han}/u.test(text) || /[a-z]{2,}/i.test(text.replaceAll(ATTRIBUTES, '')),
      ),
    ).toEqual([]);
  });

  it('can be replaced through `labels` by name', () => {
    const [name, word] = Object.entries(wordsOf({ language: 'en' }))[0] as [string, unknown];
    const mine = typeof word === 'string' ? 'mine' : word;
    const labels = { [part]: { [name]: mine } } as Labels;
    expect(wordsOf({ language: 'en', labels })).toMatchObject({ [name]: mine });
  });
});

describe('the Chinese names of operations in the picture', () => {
  const { operation, chip } = pictureWords({ language: 'zh' });

  /** Activations with the same name in every language, which is a symbol or a made-up word. */
  const SIGNS = /^(?:sigmoid|tanh|mish|soft(?:max|plus|sign)|\w*[egis]?lu)$/;

  it.each(operations.names)('include a Chinese word for %s, or its symbol', (name) => {
    expect(SIGNS.test(name) ? name : operation(name)).toMatch(SIGNS.test(name) ? SIGNS : /\p{Script=Han}/u);
  });

  it('include a Chinese word for the parts of every layer', () => {
    expect(['weights', 'bias'].map(chip)).toEqual(['权重', '偏置']);
  });
});
