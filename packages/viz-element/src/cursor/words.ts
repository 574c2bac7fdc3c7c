import type { Phase } from './beats.js';
import { speaking } from '../words/tongue.js';

/** Words of the cursor bar. */
export interface CursorWords {
  readonly bar: string;
  readonly phases: Readonly<Record<Phase, string>>;
  /** The visible label of both buttons that go to the next or previous node. */
  readonly node: string;
  /** The accessible names of these two buttons. */
  readonly back: string;
  readonly onward: string;
  /** The button that expands what a narrow bar hides. */
  readonly more: string;
  readonly pace: string;
  readonly paces: readonly [slow: string, normal: string, fast: string];
  readonly sample: string;
  readonly mean: string;
  /** The current position. */
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
  update: 'update · parameters',
};

export const cursorWords = speaking('cursor', en);
