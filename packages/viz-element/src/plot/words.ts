import { speaking } from '../words/tongue.js';

/** What the plot of an activation says. */
export interface PlotWords {
  readonly heading: string;
  /** Before the node whose numbers are marked. */
  readonly at: string;
  readonly empty: string;
  readonly rowwise: (name: string) => string;
  readonly none: string;
  /** The curves for those who do not see them. */
  readonly curves: (name: string) => string;
  readonly marked: (places: number, flat: number, limit: number) => string;
}

const en: PlotWords = {
  heading: 'Activation',
  at: 'at',
  empty: 'Nothing to plot yet.',
  rowwise: (name) => `${name} is a function of a whole row, not of one number.`,
  none: 'This graph has no activation of single numbers.',
  curves: (name) => `${name} and its derivative`,
  marked: (places, flat, limit) =>
    `, ${places} ${places === 1 ? 'pre-activation' : 'pre-activations'} marked, ${flat} where the derivative is below ${limit}`,
};

const zh: PlotWords = {
  heading: '激活',
  at: '位于',
  empty: '还没有可画的函数。',
  rowwise: (name) => `${name} 是整行的函数，不是一个数的函数。`,
  none: '这个图没有单个数的激活。',
  curves: (name) => `${name} 及其导数`,
  marked: (places, flat, limit) => `，标出 ${places} 个净输入，其中 ${flat} 个处导数小于 ${limit}`,
};

export const plotWords = speaking('plot', { en, zh });
