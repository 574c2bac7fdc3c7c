import type { SessionState } from '@bp-graph/graph';
import type { PictureWords } from './scene/words.js';

/** Whether exactly one step was taken or one number edited, as opposed to playing, seeking or going back. */
export function isSingleWave(before: SessionState | undefined, now: SessionState | undefined): boolean {
  if (before === undefined || now === undefined || before.playing || now.playing) return false;
  if (now.step === before.step) return now.edits > before.edits && now.snapshot.wave !== before.snapshot.wave;
  return now.step === before.step + 1 && now.step === now.keptTo && now.keptTo !== before.keptTo;
}

/** What screen readers announce: single steps, but not a running session. */
export function spoken(state: SessionState | undefined, words: PictureWords): string {
  if (state === undefined || state.playing) return '';
  return words.stepped(state.step, state.snapshot.loss);
}

/** Whether the run plays or shows another step than before, so that following one wave no longer makes sense. */
export function movedOn(before: SessionState | undefined, now: SessionState | undefined): boolean {
  return now !== undefined && before !== undefined && (now.playing || now.step !== before.step);
}
