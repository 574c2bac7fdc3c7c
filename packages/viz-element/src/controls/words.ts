import { speaking } from '../words/tongue.js';

/** Words of the run controls. */
export interface ControlWords {
  readonly bar: string;
  readonly play: string;
  readonly pause: string;
  readonly step: string;
  readonly epoch: string;
  readonly back: string;
  readonly reset: string;
  readonly rate: string;
  readonly learningRate: string;
  /** Precedes the number of the current step. */
  readonly at: string;
  /** Precedes the number of the epoch. */
  readonly inEpoch: string;
  /** Why there is nothing to play. */
  readonly lossless: string;
  readonly refused: (reason: string, rate: number) => string;
}

const en: ControlWords = {
  bar: 'Training',
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  epoch: 'Epoch',
  back: 'Back',
  reset: 'Reset',
  rate: 'rate',
  learningRate: 'learning rate',
  at: 'step',
  inEpoch: 'epoch',
  lossless: 'This graph has no loss to reduce.',
  refused: (reason, rate) => `${reason}. The rate stays ${rate}.`,
};

export const controlWords = speaking('controls', en);
