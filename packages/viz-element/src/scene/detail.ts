import type { NodeSnapshot } from '@bp-graph/graph';
import type { Frame } from './frame.js';
import { columnsOf, isParameter } from './reading.js';
import { NARROW } from './sheet.js';

/** Level of detail: unit by unit, node by node, layer by layer, or chosen by the size of the layers. */
export const details = ['auto', 'units', 'nodes', 'layers'] as const;

export type Detail = (typeof details)[number];

/** How a node is drawn: its units with all their numbers, its units with their values only, or as a whole. */
export type Grain = 'full' | 'brief' | 'whole';

/** The largest layers whose units are drawn one by one: with all numbers, and with values only. */
export interface LargestLayers {
  readonly full: number;
  readonly brief: number;
}

/** No limits beyond those of the level of detail. */
export const ALL: LargestLayers = { full: Infinity, brief: Infinity };

const MOST: Readonly<Record<Detail, LargestLayers>> = {
  auto: { full: 12, brief: 40 },
  units: { full: 12, brief: 200 },
  nodes: { full: 1, brief: 1 },
  layers: { full: 1, brief: 1 },
};

/** A picture with more glyphs than this is crowded: units show only their values, and are read by zooming in. */
export const CROWD = 72;
/** More lines than this between two layers are drawn as one band at any level of detail. */
const MOST_LINES = 4096;

/** Targets with more units than this are one glyph: they should not outweigh the loss they are compared with. */
const MOST_TARGETS = 3;

/** Width of a unit among its neighbours when the flow runs down. */
const UNIT_ROOM = 84;

/** How many units fit side by side when the flow runs down; Infinity when it runs sideways. */
export function roomFor({ width, letters = 1, layout }: Pick<Frame, 'width' | 'letters' | 'layout'>): number {
  const usual = width / letters;
  return usual < NARROW && layout !== 'sideways' ? Math.max(1, Math.floor(usual / UNIT_ROOM)) : Infinity;
}

/**
 * How each node is drawn, by id; of a group of nodes only the last is passed in. With `auto`, layers that have too many
 * units for the width or the height are drawn with less detail.
 */
export function grainsOf(
  nodes: readonly NodeSnapshot[],
  detail: Detail,
  room: number,
  height: LargestLayers,
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
