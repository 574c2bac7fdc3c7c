import type { Ink, Mark } from '../scene/mark.js';
import type { Scene, Stop } from '../scene/scene.js';
import { downstream, keysOf } from '../scene/walk.js';
import type { Kind } from '../wave/wave.js';

/** What the reader's attention is on. Changes how a scene looks, never its numbers or positions. */
export interface Attention {
  /** Key of the stop in the tab order. */
  readonly tabStop: string | undefined;
  /** Keys of stops whose chip is shown even if there is no room for it. */
  readonly shown: ReadonlySet<string>;
  /** Id of the selected place. */
  readonly selected: string | undefined;
  /** Ids of what is marked: the nodes being computed while a wave is walked through, or the ends of a highlighted edge. */
  readonly current?: ReadonlySet<string>;
  /** Ids of highlighted lines, by default along the path of the gradient. */
  readonly lit: ReadonlySet<string>;
  /** Ids of lines that are drawn separately, beneath everything else. */
  readonly apart?: ReadonlySet<string>;
  /** Whether the highlight runs with the flow, as values do, rather than against it. */
  readonly onward?: boolean;
  /** Whether the highlight is animated. */
  readonly moving: boolean;
  /** Opacity of a number, from 0 to 1, while a wave reveals one after the other; 1 by default. */
  readonly strength?: (this: void, stop: Stop, kind: Kind) => number;
}

/** Whether a stop has the border of a selection. */
export function isMarked({ id, reading }: Stop, { selected, current }: Attention): boolean {
  return id === selected || current?.has(id) === true || current?.has(reading.node) === true;
}

/** Opacity of a mark of a stop: that of the number it shows, or 1 if it shows none. */
export function strengthOf(mark: Mark, stop: Stop, { strength }: Attention): number {
  const kind = strength === undefined ? undefined : kindOf(mark);
  return strength === undefined || kind === undefined ? 1 : strength(stop, kind);
}

const VALUES: ReadonlySet<string> = new Set<Ink>(['value', 'point', 'below', 'above']);

function kindOf(mark: Mark): Kind | undefined {
  if (mark.kind === 'grid' || VALUES.has(mark.ink)) return 'value';
  return mark.ink === 'gradient' ? 'gradient' : undefined;
}

/** The attention of a static picture: the selection, its chips and its paths to the loss. */
export function stillAttention(scene: Scene, selected: string | undefined): Attention {
  const shown = keysOf(scene, [selected]);
  return {
    tabStop: undefined,
    shown,
    selected,
    lit: downstream(scene.links, shown),
    moving: false,
  };
}
