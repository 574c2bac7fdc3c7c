import type { Glyph, Wire } from './figure.js';
import type { Cubic, Pixel } from './layout/curve.js';
import type { Box, TextMark } from './mark.js';
import type { Sheet } from './sheet.js';
import type { Plan } from './view/index.js';

/** The positions of everything in a picture. Depends on the figure and the frame, never on the numbers. */
export interface Arrangement {
  readonly sheet: Sheet;
  /** CSS pixels per unit of length; less than 1 only in an overview of many glyphs. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly wires: readonly PlacedWire[];
  readonly ties: readonly PlacedTie[];
}

export interface PlacedGlyph extends Box {
  readonly glyph: Glyph;
  readonly plan: Plan;
  /** Layer along the flow; for docked glyphs, that of their host. */
  readonly layer: number;
  readonly label?: TextMark;
  /** The positions of its tags, in their order. */
  readonly tags: readonly Chip[];
}

export interface PlacedWire {
  readonly wire: Wire;
  readonly curves: readonly Cubic[];
  readonly path: string;
  /** The bounding box. */
  readonly box: Box;
  /** Layer of the source glyph. */
  readonly layer: number;
  /** Factor on the line width: less than 1 among many other wires. */
  readonly fine: number;
  /** Path of the area that represents all weights between two layers drawn as wholes. */
  readonly band?: string;
  /** The wire with the chip of its weight: itself, or that of a whole which lies on several wires. */
  readonly carrier: string;
  /** The chip of its weight, if it has one. */
  readonly chip?: Chip;
}

/** The plate for the numbers of a parameter, on a wire or on a glyph. */
export interface Chip extends Box {
  /** Its name; empty if there is no room for it. */
  readonly name: string;
  /** Whether it is always visible, or only while hovered, focused or selected. */
  readonly room: boolean;
  /**
   * Position of its flag sign while the chip is hidden, relative to its centre; absent if there are too many others.
   */
  readonly sign?: Pixel;
}

export interface PlacedTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** With a frame around all units of the node that it leads to; empty if the line to another of them stands for this one. */
  readonly path: string;
}
