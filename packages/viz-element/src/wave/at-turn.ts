import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import type { Kind, Wave } from './wave.js';

/** Opacity of a number before its turn. */
const FAINT = 0.12;
/** Opacity is quantised, so that equal marks can be painted in one batch. */
const LEVELS = 12;

/**
 * How a wave looks after a (fractional) number of turns: what is not known yet is faint, and light runs towards what is
 * being computed.
 */
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

/** The lines along which the numbers of these places arrive: values with the flow, gradients against it. */
export function linesOf({ links }: Scene, keys: ReadonlySet<string>, onward: boolean): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ from, to, wire }) => (wire !== undefined && keys.has(onward ? to : from) ? [wire] : [])),
  );
}

/** Eases out: fast at first, so that a number is soon readable. */
function strengthAfter(turns: number): number {
  const left = 1 - Math.min(1, Math.max(0, turns));
  return 1 - (1 - FAINT) * (Math.round(left * left * LEVELS) / LEVELS);
}
