import type { NodeSnapshot } from '@bp-graph/graph';
import type { Frame } from './frame.js';
import { columnsOf, isParameter } from './reading.js';
import { NARROW } from './sheet.js';

/** How far a picture goes into layers: unit by unit, node by node, layer by layer, or as suits their size. */
export const details = ['auto', 'units', 'nodes', 'layers'] as const;

export type Detail = (typeof details)[number];

/** How one node is drawn: its units with everything written out, its units with their values only, or as a whole. */
export type Grain = 'full' | 'brief' | 'whole';

/** Units of a layer up to which each is drawn by itself, with everything or with its value only. */
export interface Limits {
  readonly full: number;
  readonly brief: number;
}

/** No less detail than the size of layers asks for. */
export const ALL: Limits = { full: Infinity, brief: Infinity };

const MOST: Readonly<Record<Detail, Limits>> = {
  auto: { full: 12, brief: 40 },
  units: { full: 12, brief: 200 },
  nodes: { full: 1, brief: 1 },
  layers: { full: 1, brief: 1 },
};

/** More glyphs than this in one picture are a crowd: its units are drawn with their values only, to be zoomed into. */
export const CROWD = 72;
/** More lines than this between two layers are one band, whatever is asked for. */
const MOST_LINES = 4096;

/** Targets of more units than this are one glyph: what a loss is compared with must not be larger than the loss. */
const MOST_TARGETS = 3;

/** Room that a unit takes beside others where the flow runs down. */
const UNIT_ROOM = 84;

/** How many units stand side by side where the flow runs down; as many as anyone likes where it runs sideways. */
export function roomFor({ width, letters = 1, layout }: Pick<Frame, 'width' | 'letters' | 'layout'>): number {
  const usual = width / letters;
  return usual < NARROW && layout !== 'sideways' ? Math.max(1, Math.floor(usual / UNIT_ROOM)) : Infinity;
}

/**
 * How each node is drawn, by id; of nodes that are drawn together only the last is given. By itself no layer is drawn unit
 * by unit for which there is no room, nor with more detail than there is height for.
 */
export function grainsOf(
  nodes: readonly NodeSnapshot[],
  detail: Detail,
  room: number,
  height: Limits,
): ReadonlyMap<string, Grain> {
  const most = MOST[detail];
  const beside = detail === 'auto' && room < most.full ? room : Infinity;
  const full = Math.min(most.full, height.full, beside);
  const brief = Math.min(most.brief, height.brief, beside);
  const sizes = nodes.filter((node) => !isParameter(node)).map((node) => [node, columnsOf(node)] as const);
  const units = sizes.reduce((sum, [, columns]) => (columns > brief ? sum : sum + columns), 0);
  const largest = Math.max(0, ...sizes.map(([, columns]) => (columns > brief ? 0 : columns)));
  const limit = largest * largest > MOST_LINES ? Math.sqrt(MOST_LINES) : brief;
  return new Map(
    sizes.map(([{ id, family }, columns]): [string, Grain] => {
      if (columns > (family === 'target' ? MOST_TARGETS : limit)) return [id, 'whole'];
      return [id, columns > full || (units > CROWD && family !== 'loss') ? 'brief' : 'full'];
    }),
  );
}
