import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import type { Kind, Wave } from './wave.js';

/** How strongly a number shows before its turn. */
const FAINT = 0.12;
/** Between faint and full; what is equally strong is painted in one go. */
const LEVELS = 12;

/** Shows a wave as it stands after so many turns: what is not known yet is faint, and light runs to what is just coming. */
export function atTurn(attention: Attention, scene: Scene, wave: Wave, turns: number): Attention {
  const turn = Math.floor(turns);
  const coming = (kind: Kind): ReadonlySet<string> =>
    new Set(scene.stops.filter((stop) => wave.turnOf(stop, kind) === turn).map(({ key }) => key));
  const values = coming('value');
  const onward = values.size > 0;
  return {
    ...attention,
    lit: linesOf(scene, onward ? values : coming('gradient'), onward),
    onward,
    moving: true,
    strength: (stop, kind) => strengthAfter(turns - (wave.turnOf(stop, kind) ?? -1)),
  };
}

/** The lines along which the numbers of some places come: values along the flow, gradients against it. */
export function linesOf({ links }: Scene, keys: ReadonlySet<string>, onward: boolean): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ from, to, wire }) => (wire !== undefined && keys.has(onward ? to : from) ? [wire] : [])),
  );
}

/** Fast at first, so that a number can be read soon. */
function strengthAfter(turns: number): number {
  const left = 1 - Math.min(1, Math.max(0, turns));
  return 1 - (1 - FAINT) * (Math.round(left * left * LEVELS) / LEVELS);
}
