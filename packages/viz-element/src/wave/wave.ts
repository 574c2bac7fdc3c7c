import type { Beat } from '../cursor/beats.js';
import type { Scene, Stop } from '../scene/scene.js';

/** Which of its two numbers a place shows. */
export type Kind = 'value' | 'gradient';

/** In which order the numbers of a picture come to be known. */
export interface Wave {
  /** How many turns it takes. */
  readonly turns: number;
  /** The turn of a number, counted from 0; nothing for one that is known from the beginning. */
  turnOf(this: void, stop: Stop, kind: Kind): number | undefined;
}

/** A step: values come layer by layer along the flow, then gradients against it. */
export function waveOfStep({ stops }: Scene): Wave {
  const last = Math.floor(stops.reduce((most, { layer }) => Math.max(most, layer), 0));
  return {
    turns: 2 * last + 2,
    turnOf: ({ layer }, kind) => (kind === 'value' ? layer : 2 * last + 1 - layer),
  };
}

/** One moment of a wave that is followed: the numbers that come with it, all at once. */
export function waveOfBeat({ phase, nodes }: Beat): Wave {
  const current = new Set(nodes);
  const known: Kind = phase === 'backward' ? 'gradient' : 'value';
  return {
    turns: 1,
    turnOf: ({ reading }, kind) => (kind === known && current.has(reading.node) ? 0 : undefined),
  };
}
