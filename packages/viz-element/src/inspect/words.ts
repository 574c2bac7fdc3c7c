import type { GraphNode } from '@bp-graph/graph';
import { speaking } from '../words/tongue.js';

/** What the inspector says. */
export interface InspectWords {
  readonly families: Readonly<Record<GraphNode['family'], string>>;
  readonly incoming: string;
  readonly parts: string;
  readonly outgoing: string;
  readonly others: (count: number) => string;
  readonly statistics: string;
  readonly min: string;
  readonly mean: string;
  readonly max: string;
  readonly deviation: string;
  readonly saturated: string;
  readonly dead: string;
  readonly nonFinite: string;
  readonly nudge: string;
  readonly predicted: string;
  readonly real: string;
  readonly notANumber: (text: string) => string;
  readonly samples: string;
  readonly freeze: string;
  readonly unfreeze: string;
  readonly ablate: string;
  readonly clamp: string;
  readonly release: string;
}

const en: InspectWords = {
  families: {
    input: 'input',
    target: 'target',
    parameter: 'parameter',
    'weighted-sum': 'weighted sum',
    activation: 'activation',
    combination: 'combination',
    loss: 'loss',
  },
  incoming: 'reads',
  parts: 'is the sum of',
  outgoing: 'gets its gradient from',
  others: (count) => `${count} others`,
  statistics: 'over the batch',
  min: 'least',
  mean: 'mean',
  max: 'greatest',
  deviation: 'spread',
  saturated: 'saturated',
  dead: 'dead',
  nonFinite: 'not finite',
  nudge: 'If it grew by',
  predicted: 'the gradient says E changes by',
  real: 'E really changes by',
  notANumber: (text) => `“${text}” is not a number.`,
  samples: 'Choose one sample to see how its number comes about.',
  freeze: 'Freeze: training leaves it alone',
  unfreeze: 'Let training change it again',
  ablate: 'Hold at 0',
  clamp: 'hold at',
  release: 'Let go',
};

const zh: InspectWords = {
  families: {
    input: '输入',
    target: '目标',
    parameter: '参数',
    'weighted-sum': '加权和',
    activation: '激活',
    combination: '组合',
    loss: '损失',
  },
  incoming: '读入',
  parts: '由这些相加',
  outgoing: '梯度来自',
  others: (count) => `其余 ${count} 个`,
  statistics: '整批统计',
  min: '最小',
  mean: '平均',
  max: '最大',
  deviation: '标准差',
  saturated: '饱和',
  dead: '不通',
  nonFinite: '非有限',
  nudge: '如果它增大',
  predicted: '按梯度，E 变化',
  real: 'E 实际变化',
  notANumber: (text) => `“${text}”不是数。`,
  samples: '选择一个样本，就能看到它的数是怎样得来的。',
  freeze: '冻结：训练不改变它',
  unfreeze: '解冻',
  ablate: '固定为 0',
  clamp: '固定为',
  release: '放开',
};

export const inspectWords = speaking('inspect', { en, zh });
