import type { NodeSnapshot } from '@bp-graph/graph';
import type { Grain } from '../detail.js';
import type { Box, Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import type { Sheet } from '../sheet.js';

/**
 * The outline of a glyph: `round` has semicircles at its short sides, or is a circle; the others have rounded corners.
 */
export type Outline = 'round' | 'square' | 'chip' | 'brief';

/** The size of a glyph and the areas of its nodes, relative to its centre (0, 0). */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Box[];
  /** Corner radius; by default that of the outline. */
  readonly radius?: number;
}

/**
 * How one kind of glyph is drawn. A glyph may comprise several nodes: a neuron is a weighted sum and an activation.
 * Coordinates are in pixels from the glyph's centre.
 */
export interface View {
  readonly name: string;
  readonly outline: Outline;
  /** The grain it draws; `full` by default. */
  readonly grain?: Grain | 'any';
  /** Whether it can draw these nodes as one glyph. */
  draws(nodes: readonly NodeSnapshot[]): boolean;
  plan(nodes: readonly NodeSnapshot[], sheet: Sheet): Plan;
  /** The marks of each node, in the order of the nodes. */
  draw(readings: readonly Reading[], plan: Plan, sheet: Sheet): readonly (readonly Mark[])[];
  /** Marks that belong to the glyph but to none of its nodes. */
  ornaments?(plan: Plan, sheet: Sheet): readonly Mark[];
  /** Text after the name in the label: the formula of a loss. */
  caption?(nodes: readonly NodeSnapshot[]): string;
  /** It shows its name itself, so the glyph needs no label. */
  readonly named?: true;
  /** It has no glyph: wires pass through to the units of its inputs, in order. */
  readonly passes?: true;
}

/** A plan with a single node that fills the glyph. */
export function single(width: number, height: number): Plan {
  return { width, height, parts: [{ x: 0, y: 0, width, height }] };
}
