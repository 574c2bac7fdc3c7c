import { pointAt, type Pixel } from './layout/curve.js';
import { overlaps } from './mark.js';
import type { Scene, SceneWire, Stop } from './scene.js';

/** How close to a wire counts as on it, in scene units. */
const REACH = 7;
const SAMPLES = 12;

/** The stop at a point of a scene, respecting the drawing order: chips cover glyphs, glyphs cover wires. */
export function stopAtPoint(
  { glyphs, chips, wires }: Scene,
  at: Pixel,
  shown: ReadonlySet<string>,
): Stop | undefined {
  const point = { ...at, width: 0, height: 0 };
  const visible = chips.filter(({ stop, room }) => room || shown.has(stop.key));
  const chip = visible.find(({ stop }) => overlaps(stop, point));
  if (chip !== undefined) return chip.stop;
  const glyph = glyphs.find((candidate) => overlaps(candidate, point));
  if (glyph !== undefined) return glyph.parts.findLast(({ stop }) => overlaps(stop, point))?.stop;
  const near = wires.filter(({ box }) => overlaps(box, point, REACH));
  const wire = near.find((candidate) => passes(candidate, at));
  return wire === undefined ? undefined : chips.find(({ stop }) => stop.key === wire.stop)?.stop;
}

function passes({ curves }: SceneWire, at: Pixel): boolean {
  return curves.some((curve) => {
    let [from] = curve;
    for (let i = 1; i <= SAMPLES; i++) {
      const to = pointAt(curve, i / SAMPLES);
      if (distanceTo(from, to, at) < REACH) return true;
      from = to;
    }
    return false;
  });
}

/** The distance of a point from a line segment. */
function distanceTo(from: Pixel, to: Pixel, { x, y }: Pixel): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(from.x + t * dx - x, from.y + t * dy - y);
}
