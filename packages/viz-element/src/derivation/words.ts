import { speaking } from '../words/tongue.js';

/** Words of the derivation panel, apart from the derivation itself. */
export interface PanelWords {
  /** Surrounds ∂E/∂w1 = 0.001118. */
  readonly why: readonly [before: string, after: string];
  readonly empty: readonly [title: string, rest: string];
  readonly unknown: (selection: string) => string;
  readonly running: string;
  readonly paths: string;
  readonly others: (count: string) => string;
  readonly showMore: string;
  readonly agrees: string;
  readonly digits: (count: number) => string;
  readonly differs: (count: number) => string;
  readonly kink: string;
  readonly exempt: string;
  readonly check: string;
  /** Titles of the two collapsible lists. */
  readonly steps: string;
  readonly backward: string;
  readonly copyAs: string;
  readonly formats: Readonly<Record<'text' | 'Markdown' | 'LaTeX', string>>;
  readonly copied: string;
  readonly copyByHand: string;
}

const en: PanelWords = {
  why: ['Why is', '?'],
  empty: ['Why is a gradient what it is?', 'Click a weight, a neuron or an input in the picture to read it.'],
  unknown: (selection) => `There is no “${selection}” in this graph.`,
  running: 'The graph is too large to be explained while it runs. Pause it to read this.',
  paths: 'Paths and their factors; arrow keys lead from one to the next',
  others: (count) => (count === '1' ? 'the one other path' : `the other ${count} paths together`),
  showMore: 'Show more paths',
  agrees: 'central difference agrees to',
  digits: (count) => `${count} digits`,
  differs: (count) => `only ${count} digits`,
  kink: 'too near a kink to be compared',
  exempt: 'not the slope of the error, by definition',
  check: 'Compare',
  steps: 'Every factor, one by one',
  backward: 'As it is computed: backward, each gradient once',
  copyAs: 'Copy as',
  formats: { text: 'text', Markdown: 'Markdown', LaTeX: 'LaTeX' },
  copied: 'copied',
  copyByHand: 'This page may not use the clipboard. Copy it from here:',
};

export const panelWords = speaking('derivation', en);
