import { speaking } from '../words/tongue.js';

/** Words of the dialog. */
export interface AsideWords {
  readonly view: string;
  readonly table: string;
  readonly keys: string;
  readonly close: string;
  /** View settings: for each the question, followed by one answer per option. */
  readonly choices: Readonly<Record<'detail' | 'layout' | 'heat', readonly string[]>>;
  readonly place: string;
  readonly more: (count: number) => string;
  /** The keyboard shortcuts and their meaning, for a picture that flows down or sideways. */
  readonly keysOf: (down: boolean) => readonly (readonly [keys: readonly string[], meaning: string])[];
}

/** The keys along the flow and across it, when it runs sideways. */
export const [onward, across] = [
  ['←', '→'],
  ['↑', '↓'],
] as const;

const en: AsideWords = {
  view: 'View',
  table: 'All numbers',
  keys: 'Keys',
  close: 'Close',
  choices: {
    detail: ['Layers are drawn', 'as suits their size', 'neuron by neuron', 'node by node', 'as wholes'],
    layout: ['The graph flows', 'as suits the width', 'sideways', 'down'],
    heat: [
      'Neurons show over the plane of the inputs',
      'what suits the data',
      'their value',
      'the gradient of the prediction',
      'nothing',
    ],
  },
  place: 'where',
  more: (count) => `${count} more are in the picture.`,
  keysOf: (down) => [
    [down ? across : onward, 'follow the edges, to inputs and to consumers'],
    [down ? onward : across, 'go through a layer'],
    [['Enter'], 'select; once more on a weight, a bias or an input: type another number'],
    [['Esc'], 'let go of the selection'],
    [['Ctrl', 'Z'], 'take back the last edit'],
    [['Space'], 'play and pause'],
    [['+', '−', '0'], 'zoom in, out, and show everything; further out, units become layers'],
    [['v'], 'choose how this picture is drawn'],
    [['d'], 'the derivation of what is selected'],
    [['t'], 'this picture as a table'],
    [['?'], 'these keys'],
  ],
};

export const asideWords = speaking('aside', en);
