import type { Glyph, Wire } from './figure.js';
import type { Cubic, Pixel } from './layout/curve.js';
import type { Box, TextMark } from './mark.js';
import type { Sheet } from './sheet.js';
import type { Plan } from './view/index.js';

/** Where everything stands. It depends on the figure and the frame, never on the numbers. */
export interface Arrangement {
  readonly sheet: Sheet;
  /** How many pixels the unit of all lengths has on the page; less than 1 only in an overview of many glyphs. */
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
  /** Layer along the flow, also of what is docked to it. */
  readonly layer: number;
  readonly label?: TextMark;
  /** Where its tags stand, in their order. */
  readonly tags: readonly Chip[];
}

export interface PlacedWire {
  readonly wire: Wire;
  readonly curves: readonly Cubic[];
  readonly path: string;
  /** All it covers. */
  readonly box: Box;
  /** Layer of the glyph it comes from. */
  readonly layer: number;
  /** Share of the usual thickness: less than 1 among many others. */
  readonly fine: number;
  /** The area that stands for all weights between two wholes. */
  readonly band?: string;
  /** The chip of its weight, unless the weight is shared. */
  readonly chip?: Chip;
}

/** Where a parameter's numbers stand on a wire or under a glyph. */
export interface Chip extends Box {
  /** Its name, where there is room for it. */
  readonly name: string;
  /** Whether it is always shown, or only while it is pointed at, focused or selected. */
  readonly room: boolean;
  /** Where a sign of it stands while it is not shown, from its centre; nowhere among too many others. */
  readonly sign?: Pixel;
}

export interface PlacedTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Empty where the line to another unit of the same node stands for this one. */
  readonly path: string;
}
