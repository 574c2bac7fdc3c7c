import type { ChartWords } from './words.js';

export const zh: ChartWords = {
  heading: '误差',
  log: '对数',
  empty: '还没有训练。按“运行”或“单步”，误差就画在这里。',
  step: (step) => `第 ${step} 步`,
  curve: (first, from, last, to) => `第 ${from} 步误差 ${first}，第 ${to} 步误差 ${last}`,
};
