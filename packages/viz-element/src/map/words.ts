import { speaking } from '../words/tongue.js';

/** Words of the decision map. */
export interface MapWords {
  readonly heading: string;
  readonly valueOf: string;
  readonly empty: string;
  readonly wrongPlane: (inputs: number) => string;
  readonly unmapped: (reason: string) => string;
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
  /** How much of the plane is above the middle, in percent. */
  readonly share: number;
  readonly middle: string;
}

const en: MapWords = {
  heading: 'Decision map',
  valueOf: 'value of',
  empty: 'Nothing to map yet.',
  wrongPlane: (inputs) =>
    `A map needs two input numbers; this graph has ${inputs} input ${inputs === 1 ? 'number' : 'numbers'}.`,
  unmapped: (reason) => `This cannot be mapped: ${reason}.`,
  told: ({ unit, isGradient, x, y, range: [least, greatest], share, middle }) =>
    `${isGradient ? 'How much the output follows' : 'Value of'} ${unit} over ${x[0]} from ${x[1]} to ${x[2]} and ` +
    `${y[0]} from ${y[1]} to ${y[2]}: from ${least} to ${greatest}, ${share} % of the plane above ${middle}.`,
};

export const mapWords = speaking('map', en);
