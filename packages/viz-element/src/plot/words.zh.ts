import type { PlotWords } from './words.js';

export const zh: PlotWords = {
  heading: '激活函数',
  at: '位于',
  empty: '还没有可画的函数。',
  rowwise: (name) => `${name} 是整行的函数，不是一个数的函数。`,
  none: '这个图没有作用于单个数的激活函数。',
  curves: (name) => `${name} 及其导数`,
  marked: (places, flat, limit) => `，标出 ${places} 个净输入，其中 ${flat} 处的导数小于 ${limit}`,
};
