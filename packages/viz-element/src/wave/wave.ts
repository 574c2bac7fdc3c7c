import type { Beat } from '../cursor/beats.js';
import type { Scene, Stop } from '../scene/scene.js';

/** Which of the two numbers of a place. */
export type Kind = 'value' | 'gradient';

/** The order in which the numbers of a picture become known. */
export interface Wave {
  /** How many turns there are. */
  readonly turns: number;
  /** The turn of a number, counted from 0; undefined if it is known from the start. */
  turnOf(this: void, stop: Stop, kind: Kind): number | undefined;
}

/** The wave of a step: values layer by layer with the flow, then gradients against it. */
export function waveOfStep({ stops }: Scene): Wave {
  const last = Math.floor(stops.reduce((most, { layer }) => Math.max(most, layer), 0));
  return {
    turns: 2 * last + 2,
    turnOf: ({ layer }, kind) => (kind === 'value' ? layer : 2 * last + 1 - layer),
  };
}

/** One moment of a wave: the numbers that become known in it, all at once. */
export function waveOfBeat({ phase, nodes }: Beat): Wave {
  const current = new Set(nodes);
  const known: Kind = phase === 'backward' ? 'gradient' : 'value';
  return {
    turns: 1,
    turnOf: ({ reading }, kind) => (kind === known && current.has(reading.node) ? 0 : undefined),
  };
}
