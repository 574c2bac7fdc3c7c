import { layersOf, type Layers } from './layers.js';
import { neighbours, orderLayers } from './order.js';
import type { Line } from './ranks.js';
import { spread } from './spread.js';

/**
 * The size of an item. Layouts are independent of direction: *along* is the direction of the flow, *across* is
 * perpendicular to it.
 */
export interface Extent {
  readonly along: number;
  /** From its centre towards smaller and larger positions across. */
  readonly before: number;
  readonly after: number;
}

/** An item placed beside a layer, in rows after the last item of its hosts' layer. */
export interface Docked extends Extent {
  readonly hosts: readonly number[];
  /** The preferred offset along the flow from the centre of its hosts. */
  readonly offset: number;
}

/** Items and waypoints in ordered layers, independent of their sizes. */
export interface Ordered {
  readonly layered: Layers;
  readonly order: readonly (readonly number[])[];
  /** For each item and waypoint, its neighbours in the layer before, and in the one after. */
  readonly sides: readonly (readonly (readonly number[])[])[];
}

/**
 * Orders items by their lines. `groupOf` is the group of each item, a number below the count of items; groups stay
 * together.
 */
export function ordered(groupOf: readonly number[], lines: readonly Line[]): Ordered {
  const layered = layersOf(groupOf, lines);
  const order = orderLayers(layered);
  const count = order.reduce((sum, layer) => sum + layer.length, 0);
  return {
    layered,
    order,
    sides: [neighbours(count, layered.links, 1), neighbours(count, layered.links, 0)],
  };
}

export interface LayoutTask {
  readonly items: readonly Extent[];
  readonly ordered: Ordered;
  readonly lines: readonly Line[];
  readonly docked: readonly Docked[];
  /** Distance between layers `k` and `k + 1`. */
  readonly gap: (k: number) => number;
  /** Least distance between the borders of neighbours in a layer. */
  readonly clearance: number;
  /**
   * Least distance between the centres of neighbouring items in a layer, so that layers of equal count line up in rows.
   */
  readonly pitch: number;
  /** Previous positions across, by item; items that have one keep it if possible. */
  readonly places?: readonly (number | undefined)[];
  /** Distance between a layer and what is docked to it. */
  readonly dockClearance: number;
  /** The longest a row of docked items may be. */
  readonly dockReach: number;
}

export interface Point {
  readonly along: number;
  readonly across: number;
}

export interface Layout {
  /** Centres of the items, followed by those of the docked ones. */
  readonly centres: readonly Point[];
  /** Layers of the items, followed by those of the docked ones. */
  readonly layerOf: readonly number[];
  /**
   * For each line the points it passes through: it starts and ends at centres of items, with the borders of skipped
   * layers in between. Lazy, since it is not needed while distances are being searched for.
   */
  readonly routes: () => readonly (readonly Point[])[];
  /** Length of everything along the flow, starting at 0. */
  readonly length: number;
  /** First and last occupied position across. */
  readonly first: number;
  readonly last: number;
}

const WAYPOINT: Extent = { along: 0, before: 14, after: 14 };
/** A line that is added to an existing layout makes do with less. */
const THREAD: Extent = { along: 0, before: 6, after: 6 };
const THREAD_CLEARANCE = 3;

/** Places items in layers along the flow. Deterministic: equal tasks give equal layouts. */
export function layOut(task: LayoutTask): Layout {
  const { layered, order, sides } = task.ordered;
  const extent = (station: number): Extent => (station < task.items.length ? task.items[station] : WAYPOINT);
  const across = placeAcross(order, sides, task);
  const docks = order.map((layer, k) => dockRows(task, k, layered.layerOf, lastTaken(layer, across, extent)));
  const lengths = order.map((layer, k) =>
    Math.max(docks[k].length, ...layer.map((station) => extent(station).along)),
  );
  const starts = startsOf(lengths, task.gap);
  const middle = (k: number): number => starts[k] + lengths[k] / 2;

  const points = across.map((position, station): Point => ({
    along: middle(layered.layerOf[station]),
    across: position,
  }));
  const centres = points.slice(0, task.items.length);
  const layerOf = layered.layerOf.slice(0, task.items.length);
  docks.forEach(({ placed }, k) => {
    for (const { item, along, across: position } of placed) {
      centres[task.items.length + item] = { along: middle(k) + along, across: position };
      layerOf[task.items.length + item] = k;
    }
  });
  const routes = (): Point[][] => layered.routes.map((route) => route.flatMap(stationPoints));
  return { centres, layerOf, routes, length: (starts.at(-1) ?? 0) + (lengths.at(-1) ?? 0), ...span() };

  function stationPoints(station: number): Point[] {
    const point = points[station];
    if (station < task.items.length) return [point];
    const half = lengths[layered.layerOf[station]] / 2;
    return [-half, half].map((shift) => ({ along: point.along + shift, across: point.across }));
  }

  function span(): { first: number; last: number } {
    let [least, most] = [Infinity, -Infinity];
    const take = (across: number, { before, after }: Extent): void => {
      least = Math.min(least, across - before);
      most = Math.max(most, across + after);
    };
    [...task.items, ...task.docked].forEach((item, i) => {
      take(centres[i].across, item);
    });
    const edge = -THREAD.before - THREAD_CLEARANCE;
    const line = task.places === undefined ? WAYPOINT : { along: 0, before: edge, after: edge };
    for (const { across } of points.slice(task.items.length)) take(across, line);
    return least > most ? { first: 0, last: 0 } : { first: least, last: most };
  }
}

/**
 * Positions across: each layer in turn moves towards its neighbours as far as its own distances allow. A layer with
 * items that had a place stays where it was; what is new in it follows the item before it.
 */
function placeAcross(order: Ordered['order'], sides: Ordered['sides'], task: LayoutTask): number[] {
  const { places = [] } = task;
  const across = new Array<number>(sides[0].length).fill(0);
  const distances = order.map((layer) =>
    layer.slice(1).map((station, i) => distance(task, layer[i], station)),
  );
  const isSettled = order.map((layer, k) => {
    if (!layer.some((station) => places[station] !== undefined)) return false;
    let next = -Infinity;
    const wanted = layer.map((station, i) => {
      const found =
        station < task.items.length ? next : mean(sides[0][station].map((other) => across[other]));
      const place = places[station] ?? Math.max(next, found ?? next);
      next = place + (distances[k][i] ?? 0);
      return place;
    });
    // Items without a previous place make way for those that have one.
    for (let i = layer.length - 2; i >= 0; i--) {
      const most = wanted[i + 1] - distances[k][i];
      if (places[layer[i]] === undefined && !(wanted[i] > -Infinity && wanted[i] < most)) wanted[i] = most;
    }
    const least = layer.slice(1).map((station, i) => distance({ ...task, pitch: 0 }, layer[i], station));
    spread(wanted, least).forEach((position, i) => (across[layer[i]] = position));
    return true;
  });
  const settle = (k: number, towards: (station: number) => readonly number[]): void => {
    if (isSettled[k]) return;
    const wanted = order[k].map(
      (station) => mean(towards(station).map((other) => across[other])) ?? across[station],
    );
    spread(wanted, distances[k]).forEach((position, i) => (across[order[k][i]] = position));
  };
  const both = (station: number): number[] => [...sides[0][station], ...sides[1][station]];
  for (let k = 0; k < order.length; k++) settle(k, (station) => sides[0][station]);
  for (let k = order.length - 1; k >= 0; k--) settle(k, (station) => sides[1][station]);
  for (let k = 0; k < order.length; k++) settle(k, both);
  return across;
}

/** The least distance between the centres of two neighbours; waypoints ignore the pitch. */
function distance({ items, clearance, pitch, places }: LayoutTask, a: number, b: number): number {
  const waypoint = places === undefined ? WAYPOINT : THREAD;
  const [first, second] = [items.at(a) ?? waypoint, items.at(b) ?? waypoint];
  const touching = first.after + second.before;
  if (a < items.length && b < items.length) return Math.max(touching + clearance, pitch);
  return touching + (places === undefined ? clearance : THREAD_CLEARANCE);
}

interface Dock {
  readonly length: number;
  readonly placed: readonly (Point & { readonly item: number })[];
}

/** Rows of docked items, from position `from` on, for the first layer that hosts each. */
function dockRows(
  { docked, dockClearance, dockReach, clearance }: LayoutTask,
  layer: number,
  layerOf: readonly number[],
  from: number,
): Dock {
  const here = docked.flatMap(({ hosts }, item) =>
    Math.min(...hosts.map((host) => layerOf[host])) === layer ? [item] : [],
  );
  const rows: number[][] = [];
  let reach = Infinity;
  for (const item of here) {
    reach += docked[item].along + clearance;
    if (reach > dockReach) {
      rows.push([]);
      reach = docked[item].along;
    }
    rows[rows.length - 1].push(item);
  }
  const placed: (Point & { item: number })[] = [];
  let across = from + dockClearance;
  let length = 0;
  for (const row of rows) {
    const total = row.reduce((sum, item) => sum + docked[item].along, 0) + clearance * (row.length - 1);
    const offset = row.length === 1 ? docked[row[0]].offset : 0;
    let along = offset - total / 2;
    across += Math.max(...row.map((item) => docked[item].before));
    for (const item of row) {
      placed.push({ item, along: along + docked[item].along / 2, across });
      along += docked[item].along + clearance;
    }
    across += Math.max(...row.map((item) => docked[item].after)) + clearance;
    length = Math.max(length, total + 2 * Math.abs(offset));
  }
  return { length, placed };
}

function lastTaken(
  layer: readonly number[],
  across: readonly number[],
  extent: (station: number) => Extent,
): number {
  return Math.max(...layer.map((station) => across[station] + extent(station).after));
}

function startsOf(lengths: readonly number[], gap: (k: number) => number): number[] {
  let next = 0;
  return lengths.map((length, k) => {
    const start = next;
    next += length + gap(k);
    return start;
  });
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
