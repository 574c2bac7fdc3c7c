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

export const plotWords = speaking('plot', en);
