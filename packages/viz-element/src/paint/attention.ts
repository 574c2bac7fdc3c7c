import type { Scene, Stop } from '../scene/scene.js';
import { downstream } from '../scene/walk.js';

/** What the reader points at: it changes the look of a scene, never its numbers or its places. */
export interface Attention {
  /** Key of the stop that Tab leads to. */
  readonly tabStop: string | undefined;
  /** Keys of stops whose chip is shown even without room. */
  readonly shown: ReadonlySet<string>;
  /** What is selected, by id of the place. */
  readonly selected: string | undefined;
  /** Nodes whose turn it is, by id, where a wave is followed. */
  readonly current?: ReadonlySet<string>;
  /** Lines along which the gradient of what is attended to comes back. */
  readonly lit: ReadonlySet<string>;
  /** Whether the lit lines carry values onward instead. */
  readonly onward?: boolean;
  /** Whether the light runs along the lines. */
  readonly moving: boolean;
}

/** Whether a stop has the border of what is selected. */
export function isMarked({ id, reading }: Stop, { selected, current }: Attention): boolean {
  return id === selected || current?.has(reading.node) === true;
}

/** The attention of a still picture: what is selected, its chip and its ways to the loss. */
export function stillAttention(scene: Scene, selected: string | undefined): Attention {
  const key = selected === undefined ? undefined : scene.stops.find(({ id }) => id === selected)?.key;
  return {
    tabStop: undefined,
    shown: new Set(key === undefined ? [] : [key]),
    selected,
    lit: key === undefined ? new Set() : downstream(scene.links, key).wires,
    moving: false,
  };
}
