import type { PanelWords } from './words.js';

export const zh: PanelWords = {
  why: ['为什么', '？'],
  empty: ['梯度为什么是这个数？', '请在图中点击一个权重、神经元或输入。'],
  unknown: (selection) => `图中没有“${selection}”。`,
  running: '图太大，运行时不作推导。暂停后即可阅读。',
  paths: '各条路径及其因子；用方向键移动',
  others: (count) => `其余 ${count} 条路径合计`,
  showMore: '显示更多路径',
  agrees: '与中心差分相符',
  digits: (count) => `${count} 位`,
  differs: (count) => `只有 ${count} 位`,
  kink: '离不可导的点太近，无法比较',
  exempt: '按定义，它不是误差的斜率',
  check: '比较',
  steps: '逐个因子',
  backward: '按计算的次序：反向进行，每个梯度只算一次',
  copyAs: '复制为',
  formats: { text: '文本', Markdown: 'Markdown', LaTeX: 'LaTeX' },
  copied: '已复制',
  copyByHand: '此页面不能使用剪贴板，请从这里复制：',
};
