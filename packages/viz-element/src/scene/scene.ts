import type { Flag } from './flag.js';
import type { Cubic } from './layout/curve.js';
import type { Box, Mark, TextMark } from './mark.js';
import type { Reading } from './reading.js';
import type { Outline } from './view/index.js';
import type { PictureWords } from './words.js';

/** A picture of a graph with its numbers: what painters paint and the keyboard walks through. */
export interface Scene {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly down: boolean;
  /** In which its places are announced. */
  readonly words: PictureWords;
  readonly glyphs: readonly SceneGlyph[];
  readonly wires: readonly SceneWire[];
  readonly ties: readonly { readonly id: string; readonly path: string }[];
  readonly chips: readonly SceneChip[];
  /** Which stops follow which, along wires and ties. */
  readonly links: readonly Link[];
  /** All stops in reading order: layer by layer, as the graph has them. */
  readonly stops: readonly Stop[];
}

/** Something with numbers of its own that can be pointed at, focused and selected. */
export interface Stop extends Box {
  /** Unique in the scene. */
  readonly key: string;
  /** What it shows: the id of a node, with the unit or the entry where there are several. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly layer: number;
  readonly reading: Reading;
  /** What is special about it. */
  readonly flag: Flag | undefined;
}

export interface SceneGlyph extends Box {
  readonly id: string;
  readonly outline: Outline;
  readonly radius: number;
  readonly label: TextMark | undefined;
  /** Marks of no particular node, then each node with its own, around the glyph's centre. */
  readonly ornaments: readonly Mark[];
  readonly parts: readonly ScenePart[];
  /** What colour it has from afar, from −1 to 1; NaN while it has no number. */
  readonly tone: number;
}

/** A place and what is drawn for it. Marks are made when they are asked for: what nobody sees costs nothing. */
export interface ScenePart {
  readonly stop: Stop;
  readonly marks: readonly Mark[];
}

export interface SceneWire {
  readonly id: string;
  readonly curves: readonly Cubic[];
  readonly path: string;
  /** All it covers. */
  readonly box: Box;
  /** The area that stands for all weights between two wholes. */
  readonly band?: string;
  /** Sign of the weight; 0 where there is none. */
  readonly sign: -1 | 0 | 1;
  /** Whether it is one of so many that dashes could not be told apart. */
  readonly dense: boolean;
  /** Thickness in pixels. */
  readonly thickness: number;
  readonly weighted: boolean;
}

/** A parameter on its wire or under its glyph. */
export interface SceneChip extends ScenePart {
  readonly room: boolean;
  /** The sign of what is special about it, which stands there even while the chip is not shown. */
  readonly sign: TextMark | undefined;
}

/** A step along the flow; `wire` is the line it runs along, if it is one. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly wire?: string;
}
