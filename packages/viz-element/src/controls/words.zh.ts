import type { ControlWords } from './words.js';

export const zh: ControlWords = {
  bar: '训练',
  play: '运行',
  pause: '暂停',
  step: '单步',
  epoch: '一轮',
  back: '后退',
  reset: '重置',
  rate: '学习率',
  learningRate: '学习率',
  at: '步数',
  inEpoch: '轮数',
  lossless: '此图没有可减小的损失。',
  refused: (reason, rate) => `${reason}。学习率仍为 ${rate}。`,
};
