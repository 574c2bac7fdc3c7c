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

const count = (step: number): string => step.toLocaleString('en');

const en: TimelineWords = {
  heading: 'Time',
  step: 'step',
  at: (step) => `step ${step}`,
  reach: (from, to) => `of ${from === 0 ? '' : `${count(from)} to `}${count(to)} kept · drag to go back`,
  error: (step, error) =>
    step === 0 ? `The error before any step is ${error}.` : `The error at this step is ${error}.`,
  story: (step, way, by, error) =>
    way === 'left'
      ? `Step ${count(step)} left the error at ${error}.`
      : `Step ${count(step)} ${way} the error by ${by} to ${error}.`,
};

const WAYS = { lowered: '降低', raised: '升高' };

const zh: TimelineWords = {
  heading: '时间',
  step: '第几步：',
  at: (step) => `第 ${step} 步`,
  reach: (from, to) => `保留了 ${count(from)} 到 ${count(to)} · 拖动可以退回`,
  error: (step, error) => (step === 0 ? `训练之前的误差为 ${error}。` : `这一步的误差为 ${error}。`),
  story: (step, way, by, error) =>
    way === 'left'
      ? `第 ${count(step)} 步没有改变误差，仍为 ${error}。`
      : `第 ${count(step)} 步使误差${WAYS[way]} ${by}，成为 ${error}。`,
};

export const timelineWords = speaking('timeline', { en, zh });
