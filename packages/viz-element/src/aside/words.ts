import { speaking } from '../words/tongue.js';

/** What the table and the list of keys say. */
export interface AsideWords {
  readonly table: string;
  readonly keys: string;
  readonly close: string;
  readonly place: string;
  readonly value: string;
  readonly gradient: string;
  readonly mean: (count: number) => string;
  readonly more: (count: number) => string;
  /** The keys and what they do, where the picture flows down or sideways. */
  readonly keysOf: (down: boolean) => readonly (readonly [keys: readonly string[], meaning: string])[];
}

const [onward, across] = [
  ['←', '→'],
  ['↑', '↓'],
] as const;

const en: AsideWords = {
  table: 'All numbers',
  keys: 'Keys',
  close: 'Close',
  place: 'where',
  value: 'value',
  gradient: 'gradient',
  mean: (count) => `mean of ${count}`,
  more: (count) => `${count} more are in the picture.`,
  keysOf: (down) => [
    [down ? across : onward, 'follow the edges, to inputs and to consumers'],
    [down ? onward : across, 'go through a layer'],
    [['Enter'], 'select; once more on a weight, a bias or an input: type another number'],
    [['Esc'], 'let go of the selection'],
    [['Space'], 'play and pause'],
    [['+', '−', '0'], 'zoom in, out, and show everything'],
    [['t'], 'this picture as a table'],
    [['?'], 'these keys'],
  ],
};

const zh: AsideWords = {
  table: '所有的数',
  keys: '按键',
  close: '关闭',
  place: '位置',
  value: '值',
  gradient: '梯度',
  mean: (count) => `${count} 个的平均`,
  more: (count) => `图中还有 ${count} 个。`,
  keysOf: (down) => [
    [down ? across : onward, '沿着边走：到输入，到使用者'],
    [down ? onward : across, '在一层之内走'],
    [['Enter'], '选择；对权重、偏置或输入再按一次：输入另一个数'],
    [['Esc'], '取消选择'],
    [['Space'], '运行与暂停'],
    [['+', '−', '0'], '放大、缩小、显示全部'],
    [['t'], '以表格显示'],
    [['?'], '显示按键'],
  ],
};

export const asideWords = speaking('aside', { en, zh });
