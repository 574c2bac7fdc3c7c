import type { Box } from '../scene/mark.js';

/**
 * The visible part of a drawing: its point p is displayed at zoom · p + (x, y). At zoom 1 the whole drawing is visible.
 */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The whole drawing. */
export const WHOLE_VIEW: Viewport = { zoom: 1, x: 0, y: 0 };

/** Zooms by a factor, keeping the given point in place. */
export function zoomedAt(view: Viewport, factor: number, at: Point, size: Size, most: number): Viewport {
  const zoom = Math.max(1, Math.min(most, view.zoom * factor));
  const ratio = zoom / view.zoom;
  return within({ zoom, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, size);
}

export function panned(view: Viewport, dx: number, dy: number, size: Size): Viewport {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** Pans as little as possible to show a box of the drawing, or its middle if it is larger than the viewport. */
export function revealing(view: Viewport, { x, y, width, height }: Box, size: Size): Viewport {
  const shift = (centre: number, extent: number, offset: number, room: number): number => {
    const half = Math.min(extent * view.zoom, room) / 2;
    const at = centre * view.zoom + offset;
    return Math.max(half, Math.min(room - half, at)) - at;
  };
  return panned(view, shift(x, width, view.x, size.width), shift(y, height, view.y, size.height), size);
}

/** The point of the drawing that is displayed here. */
export function pointUnder({ zoom, x, y }: Viewport, at: Point): Point {
  return { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
}

/** Clamps a viewport so that it shows nothing beyond the borders of the drawing. */
export function within({ zoom, x, y }: Viewport, { width, height }: Size): Viewport {
  const inside = (offset: number, room: number): number => Math.min(0, Math.max(room * (1 - zoom), offset));
  return { zoom, x: inside(x, width), y: inside(y, height) };
}
