import type { Ink, Mark } from '../scene/mark.js';
import type { Scene, Stop } from '../scene/scene.js';
import { downstream } from '../scene/walk.js';
import type { Kind } from '../wave/wave.js';

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
  /** Lines that are drawn apart, beneath everything else. */
  readonly apart?: ReadonlySet<string>;
  /** Whether the lit lines carry values onward instead. */
  readonly onward?: boolean;
  /** Whether the light runs along the lines. */
  readonly moving: boolean;
  /** How strongly a number shows, from 0 to 1, while a wave brings one after the other; all of them fully unless given. */
  readonly strength?: (this: void, stop: Stop, kind: Kind) => number;
}

/** Whether a stop has the border of what is selected. */
export function isMarked({ id, reading }: Stop, { selected, current }: Attention): boolean {
  return id === selected || current?.has(reading.node) === true;
}

/** How strongly a mark of a stop shows, from 0 to 1: as its number does, and fully where it shows none. */
export function strengthOf(mark: Mark, stop: Stop, { strength }: Attention): number {
  const kind = strength === undefined ? undefined : kindOf(mark);
  return strength === undefined || kind === undefined ? 1 : strength(stop, kind);
}

const VALUES: ReadonlySet<string> = new Set<Ink>(['value', 'point', 'below', 'above']);

function kindOf(mark: Mark): Kind | undefined {
  if (mark.kind === 'grid' || VALUES.has(mark.ink)) return 'value';
  return mark.ink === 'gradient' ? 'gradient' : undefined;
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
