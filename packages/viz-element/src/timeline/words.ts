import { formatCount } from '@bp-graph/graph';
import { speaking } from '../words/tongue.js';

/** What the slider over the steps says. */
export interface TimelineWords {
  readonly heading: string;
  /** Before the number of the step that is shown. */
  readonly step: string;
  readonly at: (step: number) => string;
  /** Which steps are kept. */
  readonly reach: (from: number, to: number) => string;
  /** The error where nothing is known from before. */
  readonly error: (step: number, error: string) => string;
  /** What the last step did to the error. */
  readonly story: (step: number, way: 'lowered' | 'raised' | 'left', by: string, error: string) => string;
}

const en: TimelineWords = {
  heading: 'Time',
  step: 'step',
  at: (step) => `step ${step}`,
  reach: (from, to) =>
    `of ${from === 0 ? '' : `${formatCount(from)} to `}${formatCount(to)} kept · drag to go back`,
  error: (step, error) =>
    step === 0 ? `The error before any step is ${error}.` : `The error at this step is ${error}.`,
  story: (step, way, by, error) =>
    way === 'left'
      ? `Step ${formatCount(step)} left the error at ${error}.`
      : `Step ${formatCount(step)} ${way} the error by ${by} to ${error}.`,
};

export const timelineWords = speaking('timeline', en);
