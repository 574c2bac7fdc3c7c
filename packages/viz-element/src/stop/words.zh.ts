import { formatNumber } from '../scene/numbers.js';
import type { StopWords } from './words.js';

export const zh: StopWords = {
  menu: '停止条件',
  loss: '批次误差低于',
  gradient: '所有梯度低于',
  dead: '有单元死亡',
  reasons: {
    loss: ({ limit, found, step }) =>
      `停在第 ${step} 步：批次误差为 ${formatNumber(Number(found))}，低于 ${limit}。`,
    gradient: ({ limit, found, step }) =>
      `停在第 ${step} 步：最大的梯度为 ${formatNumber(Number(found))}，低于 ${limit}。`,
    dead: ({ found, step }) => `停在第 ${step} 步：梯度不再能通过 ${found}。`,
  },
};
