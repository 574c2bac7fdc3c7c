import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import type { Beat } from './beats.js';

/** Shows whose turn it is: its border, and the lines along which its number comes. */
export function atMoment(attention: Attention, scene: Scene, { phase, nodes }: Beat): Attention {
  const current = new Set(nodes);
  const keys = new Set(scene.stops.filter(({ reading }) => current.has(reading.node)).map(({ key }) => key));
  const onward = phase !== 'backward';
  const lit = scene.links.flatMap(({ from, to, wire }) => {
    const leads = phase !== 'update' && keys.has(onward ? to : from);
    return leads && wire !== undefined ? [wire] : [];
  });
  return { ...attention, current, lit: new Set(lit), onward, moving: true };
}
