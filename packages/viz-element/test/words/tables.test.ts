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

/** Every text of a table, also of the tables in it. */
function texts(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    return typeof word === 'object' && word !== null ? texts(word) : [];
  });
}

describe.each(Object.entries(parts))('the words of %s', (part, wordsOf) => {
  it('are Chinese where Chinese is spoken', () => {
    const said = texts(wordsOf({ language: 'zh' })).filter((text) => !/^(LaTeX|Markdown)$/.test(text));
    expect(said.filter((text) => !/[\u4e00-\u9fff？]/.test(text))).toEqual([]);
  });

  it('are taken from `labels` by its name', () => {
    const [name, word] = Object.entries(wordsOf({ language: 'en' }))[0] as [string, unknown];
    const mine = typeof word === 'string' ? 'mine' : word;
    const labels = { [part]: { [name]: mine } } as Labels;
    expect(wordsOf({ language: 'en', labels })).toMatchObject({ [name]: mine });
  });
});
