import { speaking } from '../words/tongue.js';

/** Words of the activation plot. */
export interface PlotWords {
  readonly heading: string;
  /** Precedes the node whose numbers are marked. */
  readonly at: string;
  readonly empty: string;
  readonly rowwise: (name: string) => string;
  readonly none: string;
  /** A text alternative for the curves. */
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
