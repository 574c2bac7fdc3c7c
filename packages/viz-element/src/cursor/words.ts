import type { Phase } from './beats.js';
import { speaking } from '../words/tongue.js';

/** What the cursor's bar says. */
export interface CursorWords {
  readonly bar: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly back: string;
  readonly onward: string;
  readonly pace: string;
  readonly paces: readonly [slow: string, normal: string, fast: string];
  readonly sample: string;
  readonly mean: string;
  /** Where the cursor stands. */
  readonly at: (phase: Phase, node: string) => string;
  readonly update: string;
}

const en: CursorWords = {
  bar: 'One step taken apart',
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },
  back: 'node',
  onward: 'node',
  pace: 'pace',
  paces: ['slow', 'normal', 'fast'],
  sample: 'sample',
  mean: 'mean',
  at: (phase, node) => `${phase} · ${node}`,
  update: 'update · every weight goes against its gradient',
};

const zh: CursorWords = {
  bar: '把一步拆开看',
  phases: { forward: '前向', loss: '损失', backward: '反向', update: '更新' },
  back: '节点',
  onward: '节点',
  pace: '速度',
  paces: ['慢', '正常', '快'],
  sample: '样本',
  mean: '平均',
  at: (phase, node) => `${zh.phases[phase]} · ${node}`,
  update: '更新 · 每个权重沿梯度的反方向移动',
};

export const cursorWords = speaking('cursor', { en, zh });
