import { formatCount } from '@bp-graph/graph';
import type { TimelineWords } from './words.js';

const WAYS = { lowered: '降低', raised: '升高' };

export const zh: TimelineWords = {
  heading: '时间',
  step: '步数',
  at: (step) => `第 ${step} 步`,
  reach: (from, to, isBack) =>
    isBack
      ? `共 ${formatCount(to)} 步 · 继续会舍弃之后的步`
      : `保留了 ${formatCount(from)} 到 ${formatCount(to)} · 拖动可以后退`,
  error: (step, error) => (step === 0 ? `训练之前的误差为 ${error}。` : `这一步的误差为 ${error}。`),
  story: (step, way, by, error) =>
    way === 'left'
      ? `第 ${formatCount(step)} 步没有改变误差，仍为 ${error}。`
      : `第 ${formatCount(step)} 步使误差${WAYS[way]} ${by}，成为 ${error}。`,
};
