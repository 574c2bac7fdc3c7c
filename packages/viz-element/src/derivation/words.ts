import { speaking } from '../words/tongue.js';

/** What the panel of a derivation says beside the derivation itself. */
export interface PanelWords {
  /** Around ∂E/∂w1 = 0.001118. */
  readonly why: readonly [before: string, after: string];
  readonly empty: readonly [title: string, rest: string];
  readonly unknown: (selection: string) => string;
  readonly running: string;
  readonly ways: string;
  /** The way that is E itself: no factor stands on it. */
  readonly itself: string;
  readonly others: (count: string) => string;
  readonly showMore: string;
  readonly agrees: string;
  readonly digits: (count: number) => string;
  readonly differs: (count: number) => string;
  readonly kink: string;
  readonly exempt: string;
  readonly check: string;
  /** Titles of the two lists that can be opened. */
  readonly steps: string;
  readonly backward: string;
  readonly copyAs: string;
  readonly formats: Readonly<Record<'text' | 'Markdown' | 'LaTeX', string>>;
  readonly copied: string;
  readonly copyByHand: string;
}

const en: PanelWords = {
  why: ['Why is', '?'],
  empty: ['Why is a gradient what it is?', 'Click a weight, a neuron or an input in the picture to read it.'],
  unknown: (selection) => `There is no “${selection}” in this graph.`,
  running: 'The graph is too large to be explained while it runs. Pause it to read this.',
  ways: 'Ways and their factors; arrow keys lead from one to the next',
  itself: 'It is the error itself.',
  others: (count) => (count === '1' ? 'the one other way' : `the other ${count} ways together`),
  showMore: 'Show more ways',
  agrees: 'central difference agrees to',
  digits: (count) => `${count} digits`,
  differs: (count) => `only ${count} digits`,
  kink: 'too near a kink to be compared',
  exempt: 'not the slope of the error, by definition',
  check: 'Compare',
  steps: 'Every factor, one by one',
  backward: 'As it is computed: backward, each gradient once',
  copyAs: 'Copy as',
  formats: { text: 'text', Markdown: 'Markdown', LaTeX: 'LaTeX' },
  copied: 'copied',
  copyByHand: 'This page may not use the clipboard. Copy it from here:',
};

const zh: PanelWords = {
  why: ['为什么', '？'],
  empty: ['梯度为什么是这个数？', '请在图中点击一个权重、神经元或输入。'],
  unknown: (selection) => `图中没有“${selection}”。`,
  running: '图太大，运行时无法逐步解释。暂停后即可阅读。',
  ways: '各条路及其因子；用方向键移动',
  itself: '它就是误差本身。',
  others: (count) => `其余 ${count} 条路合计`,
  showMore: '显示更多的路',
  agrees: '与中心差分相符',
  digits: (count) => `${count} 位`,
  differs: (count) => `只有 ${count} 位`,
  kink: '离拐点太近，无法比较',
  exempt: '按定义它不是误差的斜率',
  check: '比较',
  steps: '逐个因子',
  backward: '计算的次序：反向，每个梯度只算一次',
  copyAs: '复制为',
  formats: { text: '文本', Markdown: 'Markdown', LaTeX: 'LaTeX' },
  copied: '已复制',
  copyByHand: '此页面不能使用剪贴板，请从这里复制：',
};

export const panelWords = speaking('derivation', { en, zh });
