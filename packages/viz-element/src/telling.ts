import type { SessionState } from '@bp-graph/graph';
import type { PictureWords } from './scene/words.js';

/** Whether one step was taken or one number changed by hand, as opposed to running, scrubbing or going back. */
export function isSingleWave(before: SessionState | undefined, now: SessionState | undefined): boolean {
  if (before === undefined || now === undefined || before.playing || now.playing) return false;
  if (now.step === before.step) return now.edits > before.edits && now.snapshot.wave !== before.snapshot.wave;
  return now.step === before.step + 1 && now.step === now.keptTo && now.keptTo !== before.keptTo;
}

/** A single step told to screen readers; a running loop is not. */
export function spoken(state: SessionState | undefined, words: PictureWords): string {
  if (state === undefined || state.playing) return '';
  return words.stepped(state.step, state.snapshot.loss);
}

/** Whether another step is shown than a moment ago, or the run goes on, so that nobody follows one wave any more. */
export function movedOn(before: SessionState | undefined, now: SessionState | undefined): boolean {
  return now !== undefined && before !== undefined && (now.playing || now.step !== before.step);
}
