import type { Aim } from './field.js';
import { speaking } from '../words/tongue.js';

/** Words of the decision map. */
export interface MapWords {
  readonly heading: string;
  readonly valueOf: string;
  readonly empty: string;
  readonly wrongPlane: (inputs: number) => string;
  readonly unmapped: (reason: string) => string;
  /** What the line and the points mean, where that is not a threshold. */
  readonly notes: { readonly classes: string; readonly numbers: string };
  /** Before the marks of the points of each class. */
  readonly classes: string;
  /** A text alternative for the map. */
  readonly told: (map: ToldMap) => string;
}

/** A summary of the map; numbers are formatted for speech. */
export interface ToldMap {
  readonly unit: string;
  readonly isGradient: boolean;
  readonly x: readonly [name: string, from: string, to: string];
  readonly y: readonly [name: string, from: string, to: string];
  readonly range: readonly [least: string, greatest: string];
  /** How much of the plane is on the upper side of the line, in percent. */
  readonly share: number;
  readonly middle: string;
  readonly aim: Aim;
}

const en: MapWords = {
  heading: 'Decision map',
  valueOf: 'value of',
  empty: 'Nothing to map yet.',
  wrongPlane: (inputs) =>
    `A map needs two input numbers; this graph has ${inputs} input ${inputs === 1 ? 'number' : 'numbers'}.`,
  unmapped: (reason) => `This cannot be mapped: ${reason}.`,
  notes: {
    classes: 'Line: it stops being the largest of its layer.',
    numbers: 'Points: targets.',
  },
  classes: 'Classes:',
  told: ({ unit, isGradient, x, y, range: [least, greatest], share, middle, aim }) =>
    `${isGradient ? 'How much the output follows' : 'Value of'} ${unit} over ${x[0]} from ${x[1]} to ${x[2]} and ` +
    `${y[0]} from ${y[1]} to ${y[2]}: from ${least} to ${greatest}` +
    (aim === 'sides' ? `, ${share} % of the plane above ${middle}.` : `. ${en.notes[aim]}`),
};

export const mapWords = speaking('map', en);
