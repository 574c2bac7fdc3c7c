import type { Flag } from './flag.js';
import type { Cubic } from './layout/curve.js';
import type { Box, Mark, TextMark } from './mark.js';
import type { Reading } from './reading.js';
import type { Outline } from './view/index.js';
import type { PictureWords } from './words.js';

/** A picture of a graph with its numbers, ready to be rendered and navigated by keyboard. */
export interface Scene {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly down: boolean;
  /** The language in which its places are announced. */
  readonly words: PictureWords;
  readonly glyphs: readonly SceneGlyph[];
  readonly wires: readonly SceneWire[];
  readonly ties: readonly { readonly id: string; readonly path: string }[];
  readonly chips: readonly SceneChip[];
  /** Which stops follow which, along wires and ties. */
  readonly links: readonly Link[];
  /** All stops in reading order: layer by layer, in the order of the graph. */
  readonly stops: readonly Stop[];
}

/** The size of a picture in whole CSS pixels. It must not be wider than its room, but may be higher. */
export function pixelSize({ width, height, scale }: Scene): {
  readonly width: number;
  readonly height: number;
} {
  return { width: Math.floor(width * scale), height: Math.ceil(height * scale) };
}

/** Something with numbers of its own that can be hovered, focused and selected. */
export interface Stop extends Box {
  /** Unique in the scene. */
  readonly key: string;
  /** Id of the place it shows: a node, with the unit or entry if there are several. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly layer: number;
  readonly reading: Reading;
  /** Its state worth pointing out, if any. */
  readonly flag: Flag | undefined;
}

export interface SceneGlyph extends Box {
  readonly id: string;
  readonly outline: Outline;
  readonly radius: number;
  readonly label: TextMark | undefined;
  /** Marks that belong to no node; the marks of each node are in `parts`. Relative to the glyph's centre. */
  readonly ornaments: readonly Mark[];
  readonly parts: readonly ScenePart[];
  /** Its colour when too small to show numbers, from −1 to 1; NaN if it has no number. */
  readonly tone: number;
}

/** A place and the marks drawn for it. Marks are created lazily, so that places out of view cost nothing. */
export interface ScenePart {
  readonly stop: Stop;
  readonly marks: readonly Mark[];
}

export interface SceneWire {
  readonly id: string;
  /** Key of the stop for what lies on it, if anything does. */
  readonly stop: string;
  readonly curves: readonly Cubic[];
  readonly path: string;
  /** The bounding box. */
  readonly box: Box;
  /** Path of the area that represents all weights between two wholes. */
  readonly band?: string;
  /** Sign of the weight; 0 without one. */
  readonly sign: -1 | 0 | 1;
  /** Whether there are so many wires that dashes would not be distinguishable. */
  readonly dense: boolean;
  /** Line width in pixels. */
  readonly thickness: number;
  readonly weighted: boolean;
}

/** A parameter on its wire or on its glyph. */
export interface SceneChip extends ScenePart {
  readonly room: boolean;
  /** The sign of its flag, shown even while the chip is hidden. */
  readonly sign: TextMark | undefined;
}

/** A step along the flow; `wire` is the id of the line it follows, if any. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly wire?: string;
}
