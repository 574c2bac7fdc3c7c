import type { CursorWords } from './words.js';

export const zh: CursorWords = {
  bar: '把一步拆开看',
  phases: { forward: '前向', loss: '损失', backward: '反向', update: '更新' },
  node: '节点',
  back: '上一个节点',
  onward: '下一个节点',
  more: '更多',
  pace: '速度',
  paces: ['慢', '正常', '快'],
  sample: '样本',
  mean: '平均',
  at: (phase, node) => `${zh.phases[phase]} · ${node}`,
  update: '更新 · 参数',
};
