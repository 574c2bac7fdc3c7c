import { checkArgument } from '@bp-graph/core';
import { defer, type MonoTypeOperatorFunction, takeWhile } from 'rxjs';
import { amount, endless, lossLimit, positiveCount } from '../option-checks.js';
import { Stopping } from './stopping.js';
import type { TrainingRecord } from './training-record.js';

/** Ends training with the first record whose loss is below `limit`; on held-out rows if there are any. */
export function untilLossBelow(limit: number): MonoTypeOperatorFunction<TrainingRecord> {
  checkArgument(limit, 'limit', lossLimit, 'untilLossBelow');
  return takeWhile((record) => !(judged(record) < limit), true);
}

/** Ends training when the loss has not improved for `patience` records; on held-out rows if there are any. */
export function untilNoBetter(patience: number, leastGain = 0): MonoTypeOperatorFunction<TrainingRecord> {
  checkArgument(patience, 'patience', endless(positiveCount), 'untilNoBetter');
  checkArgument(leastGain, 'leastGain', amount, 'untilNoBetter');
  return (source) =>
    defer(() => {
      const stopping = new Stopping({ noBetterFor: patience, leastGain });
      return source.pipe(takeWhile((record) => stopping.judge(judged(record)) === undefined, true));
    });
}

function judged({ loss, validationLoss }: TrainingRecord): number {
  return validationLoss ?? loss;
}
