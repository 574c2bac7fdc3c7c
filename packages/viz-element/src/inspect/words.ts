import { speaking } from '../words/tongue.js';

/** Words of the node inspector. */
export interface InspectWords {
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
  readonly samples: string;
  /** Freezing a parameter freezes all its entries, so the label states their count. */
  readonly freeze: (count: number) => string;
  readonly unfreeze: string;
  readonly ablate: string;
  readonly clamp: string;
  readonly release: string;
}

const en: InspectWords = {
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
  samples: 'These are means: choose one sample to see how its number comes about, or to change it.',
  freeze: (count) =>
    count === 1 ? 'Freeze: training leaves it alone' : `Freeze all ${count}: training leaves them alone`,
  unfreeze: 'Let training change it again',
  ablate: 'Hold at 0',
  clamp: 'hold at',
  release: 'Let go',
};

export const inspectWords = speaking('inspect', en);
