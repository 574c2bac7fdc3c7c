import { formatCount } from '@bp-graph/graph';
import { speaking } from '../words/tongue.js';

/** Words of the timeline. */
export interface TimelineWords {
  readonly heading: string;
  /** Precedes the number of the current step. */
  readonly step: string;
  readonly at: (step: number) => string;
  /** Which steps can be revisited; `isBack` says whether an earlier one is shown. */
  readonly reach: (from: number, to: number, isBack: boolean) => string;
  /** The error, when that of the step before is not known. */
  readonly error: (step: number, error: string) => string;
  /** What the last step did to the error. */
  readonly story: (step: number, way: 'lowered' | 'raised' | 'left', by: string, error: string) => string;
}

const en: TimelineWords = {
  heading: 'Time',
  step: 'step',
  at: (step) => `step ${step}`,
  reach: (from, to, isBack) =>
    `of ${from === 0 ? '' : `${formatCount(from)} to `}${formatCount(to)} ${isBack ? '· going on drops the rest' : 'kept · drag to go back'}`,
  error: (step, error) =>
    step === 0 ? `The error before any step is ${error}.` : `The error at this step is ${error}.`,
  story: (step, way, by, error) =>
    way === 'left'
      ? `Step ${formatCount(step)} left the error at ${error}.`
      : `Step ${formatCount(step)} ${way} the error by ${by} to ${error}.`,
};

export const timelineWords = speaking('timeline', en);
