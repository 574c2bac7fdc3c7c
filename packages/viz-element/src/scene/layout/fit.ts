import type { Sheet } from '../sheet.js';
import { layOut, type Layout, type LayoutTask } from './layered-layout.js';

/** A layout task whose distances are still to be chosen. */
export type OpenTask = Omit<LayoutTask, 'gap' | 'clearance' | 'pitch'> & {
  /** For each line, whether it carries a chip, which needs a wider gap between layers. */
  readonly chips: readonly boolean[];
};

const SIDEWAYS = {
  plain: 44,
  chips: 112,
  sparse: 76,
  stacked: { plain: 30, chips: 98 },
  stretch: 3,
  clearance: 14,
  pitch: 186,
  height: 560,
  /** Height taken by margins, titles and half of the outermost items. */
  around: 110,
};
const DOWN = { plain: 56, chips: 158, clearance: 7, pitch: 170 };
/**
 * When the flow runs down, the usual gap has room for a few chips. Each further one widens it, up to as many as can be
 * placed at all.
 */
const FEW = 4;
const MOST = 16;
const MORE = 20;

/** Neighbours further apart than this leave room for labels, which are on the right of items, and for as much on the left. */
const ROOMY = 115;
const LABELS = 60;

/** Left to right: spreads the layers over the width, up to three times the minimal gap, which is smaller when sparse. */
export function fitSideways(
  task: OpenTask,
  width: number,
  { sparse, stacked = false }: Sheet,
  height = Infinity,
): Layout {
  const { plain, chips } = stacked ? SIDEWAYS.stacked : SIDEWAYS;
  const { gap, gaps, fullest, draft } = measured(task, plain, () => (sparse ? SIDEWAYS.sparse : chips));
  const stretch = gaps === 0 ? 1 : Math.max(1, Math.min(SIDEWAYS.stretch, (width - draft.length) / gaps));
  const pitch = Math.min(SIDEWAYS.pitch, Math.min(SIDEWAYS.height, height - SIDEWAYS.around) / fullest);
  return layOut({ ...task, clearance: SIDEWAYS.clearance, pitch, gap: (k) => gap(k) * stretch });
}

/** Top to bottom: spreads the neighbours in each layer as far as the width allows. */
export function fitDown(task: OpenTask, width: number): Layout {
  const { gap } = measured(task, DOWN.plain, (count) => {
    const more = count > MOST ? 0 : Math.max(0, count - FEW);
    return DOWN.chips + more * MORE;
  });
  const laidOut = (pitch: number): Layout => layOut({ ...task, gap, clearance: DOWN.clearance, pitch });
  let best = laidOut(0);
  const fits = ({ first, last }: Layout, room = width): boolean => last - first <= room;
  if (task.places !== undefined || !fits(best)) return best;
  for (let pitch = 0, step = DOWN.pitch / 2; step > 2; step /= 2) {
    const wider = laidOut(pitch + step);
    if (!fits(wider, pitch + step > ROOMY ? width - LABELS : width)) continue;
    best = wider;
    pitch += step;
  }
  return best;
}

/** Measures a draft without gaps: the gaps it is to get, and the item count of the fullest layer. */
function measured(task: OpenTask, plain: number, chips: (count: number) => number) {
  const draft = layOut({ ...task, gap: () => 0, clearance: SIDEWAYS.clearance, pitch: 0 });
  const layers = draft.layerOf.slice(0, task.items.length);
  const count = Math.max(-1, ...layers) + 1;
  const busy = new Array<number>(count).fill(0);
  task.lines.forEach(([, to], i) => (busy[layers[to] - 1] += Number(task.chips[i])));
  const gap = (k: number): number => (k + 1 >= count ? 0 : busy[k] > 0 ? chips(busy[k]) : plain);
  const gaps = Array.from({ length: count }, (_, k) => gap(k)).reduce((sum, width) => sum + width, 0);
  const sizes = new Array<number>(count).fill(0);
  for (const layer of layers) sizes[layer]++;
  return { draft, gap, gaps, fullest: Math.max(1, ...sizes) };
}
