import type { Phase } from './beats.js';
import { speaking } from '../words/tongue.js';

/** What the cursor's bar says. */
export interface CursorWords {
  readonly bar: string;
  readonly phases: Readonly<Record<Phase, string>>;
  /** On both buttons that go a node on or back. */
  readonly node: string;
  /** What these are called, each for itself. */
  readonly back: string;
  readonly onward: string;
  /** What a narrow bar leaves out. */
  readonly more: string;
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
  node: 'node',
  back: 'previous node',
  onward: 'next node',
  more: 'more',
  pace: 'pace',
  paces: ['slow', 'normal', 'fast'],
  sample: 'sample',
  mean: 'mean',
  at: (phase, node) => `${phase} · ${node}`,
  update: 'update · every weight goes against its gradient',
};

export const cursorWords = speaking('cursor', en);
