import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import { linesOf } from '../wave/at-turn.js';
import type { Beat } from './beats.js';

/** Marks what is computed at a moment, and lights the lines along which its inputs arrive. */
export function atMoment(attention: Attention, scene: Scene, { phase, nodes }: Beat): Attention {
  const current = new Set(nodes);
  const keys = new Set(scene.stops.filter(({ reading }) => current.has(reading.node)).map(({ key }) => key));
  const onward = phase !== 'backward';
  const lit = phase === 'update' ? new Set<string>() : linesOf(scene, keys, onward);
  return { ...attention, current, lit, onward, moving: true };
}
