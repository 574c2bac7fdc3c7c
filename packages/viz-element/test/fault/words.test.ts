import { Fault } from '@bp-graph/core';
import { NonFiniteFault, readGraph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/edit/typed-number.js';
import { readExhibit, type ExhibitAttributes, type LayersExhibit } from '../../src/exhibit/exhibit.js';
import { layersSession, loadEngine } from '../../src/exhibit/exhibit-session.js';
import { savedSubject } from '../../src/exhibit/saved-subject.js';
import { tell } from '../../src/fault/tell.js';
import { phrases } from '../../src/fault/phrases.zh.js';
import { faultWords } from '../../src/fault/words.js';
import { teach } from '../../src/words/tongue.js';
import * as chinese from '../../src/words/zh.js';

teach('zh', chinese);
const zh = faultWords({ language: 'zh' });

async function told(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
  } catch (error) {
    return tell(error, zh);
  }
  throw new Error('nothing was wrong');
}

/** The English words in a sentence, apart from names, which follow a colon or are quoted. */
function english(sentence: string): string[] {
  const spoken = sentence.replaceAll(/"[^"]*"|“[^”]*”|之一：[^。]*|在 [^ ，]+/g, '');
  return (spoken.match(/[a-z]{2,}/gi) ?? []).filter((word) => !/^(JSON|id|NaN|data|inputs)$/.test(word));
}

describe('faults in Chinese', () => {
  it('have no space within Chinese, and one next to anything else', () => {
    const fault = new Fault({
      what: 'not a weight',
      where: 'node out',
      found: 'x',
      expected: 'a finite number',
    });
    expect(tell(fault, zh)).toBe('不是权重：在节点 out，现为 "x"，应为有限数。');
    expect(tell(new Fault({ what: 'not a weight', where: 'out', expected: 'JSON' }), zh)).toBe(
      '不是权重：在 out，应为 JSON。',
    );
  });

  it.each<ExhibitAttributes>([
    { layers: 'x' },
    { layers: '3 3 1', data: 'circle' },
    { layers: '2 3 5', data: 'circle' },
    { layers: '2 3 5', data: 'reg-plane' },
    { data: 'circel' },
    { data: 'xor', activation: 'tahn' },
    { data: 'xor', activation: 'tanh relu' },
    { layers: '2 3 3 1', activation: 'tanh relu tanh' },
    { data: 'xor', loss: 'hing' },
    { data: 'circle', noise: '7' },
    { data: 'classify2d-circle', noise: '1' },
    { data: 'xor', points: 'many' },
    { network: 'tutorail' },
    { network: 'tutorial', data: 'xor' },
    { data: 'xor', optimizer: 'adaam' },
    { data: 'xor', 'learning-rate': 'fast' },
    { data: 'xor', 'batch-size': '0' },
    { data: 'xor', engine: 'typscript' },
  ])('describe what is wrong with the attributes %o', async (attributes) => {
    const sentence = await told(async () => {
      const exhibit = readExhibit(attributes);
      await loadEngine(exhibit?.training.engine ?? '');
      layersSession(exhibit as LayersExhibit);
    });
    expect(sentence).toMatch(/[\u4e00-\u9fff]/);
    expect(english(sentence)).toEqual([]);
  });

  const file = (node: object) => JSON.stringify({ format: 'bp-graph', version: 1, nodes: [node] });
  it.each([
    ['hello'],
    ['{"format":"svg"}'],
    ['[]'],
    [file({ id: 'y', op: 'tahn', inputs: ['q'] })],
    [file({ id: 'y', op: 'tanh', inputs: ['y'] })],
    [file({ id: 'y', op: 'add', inputs: [] })],
    [file({ id: '', op: 'tanh', inputs: [] })],
  ])('describe what is wrong with the file %s', async (text) => {
    expect(english(await told(() => readGraph(text)))).toEqual([]);
  });

  it.each(['1,889', 'much'])('describe what is wrong with the typed number %s', async (text) => {
    expect(english(await told(() => typedNumber(text)))).toEqual([]);
  });

  it('name the file', async () => {
    const sentence = await told(() =>
      savedSubject(file({ id: 'y', op: 'tahn', inputs: ['y'] }), {}, 'net.json'),
    );
    expect(sentence).toMatch(/^未知的运算.*：在 \/nodes\/0\/op，文件 net\.json，/);
  });

  it('describe a run that stopped, and where', () => {
    expect(tell(new NonFiniteFault('E', 3, 'gradient', NaN), zh)).toBe(
      '梯度不是有限数：在节点 E，第 3 步，现为 NaN，应为有限数；参数没有改变。',
    );
  });

  it.each([
    'weight',
    'value',
    'size',
    'network',
    'numbers',
    'gradient',
    'none',
    'a or b',
    'x for y',
    'a number',
  ])('leave the name of a node called %s untranslated', (name) => {
    const said = (parts: { readonly what: string; readonly where?: string; readonly expected?: string }) =>
      tell(new Fault(parts), zh);
    expect(said({ what: 'no value yet', where: `node ${name}` })).toBe(`还没有值：在节点 ${name}。`);
    expect(said({ what: `width of ${name}` })).toBe(`${name} 的宽度。`);
    expect(said({ what: `wrong value of attribute ${name}` })).toBe(`属性 ${name} 的值不对。`);
    expect(said({ what: `missing field ${name}` })).toBe(`缺少字段 ${name}。`);
    expect(said({ what: 'shapes do not fit', expected: `3, as the rows of ${name}` })).toBe(
      `形状不合：应为 3，与 ${name} 的行数相同。`,
    );
    expect(said({ what: 'shapes do not fit', expected: `one of ${name}` })).toBe(
      `形状不合：应为以下之一：${name}。`,
    );
    expect(said({ what: `shapes do not fit: node ${name} (add) of ${name} [1, 2]` })).toBe(
      `形状不合：节点 ${name}（add），输入 ${name} [1, 2]。`,
    );
    expect(tell(new NonFiniteFault(name, 3, 'gradient', NaN), zh)).toContain(`在节点 ${name}，第 3 步，`);
  });

  it.each([
    'the worker broke down',
    'not enough memory for a compiled run',
    'not a value to hold',
    'no value yet',
    'step not kept',
    'no such unit',
  ])('translate %s', (what) => {
    expect(english(tell(new Fault({ what }), zh).replace('worker', ''))).toEqual([]);
  });

  it('leave names and unknown phrases untranslated', () => {
    expect(tell(new Fault({ what: 'a phrase of tomorrow', where: 'loss', found: 'no answer' }), zh)).toBe(
      'a phrase of tomorrow：在 loss，现为 "no answer"。',
    );
    expect(tell(new TypeError('x is not a function'), zh)).toBe('x is not a function');
  });

  it('define each phrase once', () => {
    const keys = phrases
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('labels', () => {
  it('can replace the wording of faults', () => {
    const labels = {
      faults: { told: ({ where }: { where?: string | undefined }) => `Falsch: ${where ?? ''}` },
    };
    const fault = new Fault({ what: 'not a number', where: 'noise' });
    expect(tell(fault, faultWords({ language: 'en', labels }))).toBe('Falsch: noise');
    expect(tell(fault, faultWords({ language: 'en' }))).toBe('not a number: at noise');
  });
});
