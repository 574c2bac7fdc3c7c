import type { NodeSnapshot } from '@bp-graph/graph';
import type { Grain } from '../detail.js';
import type { Box, Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import type { Sheet } from '../sheet.js';

/** The line around a glyph: `round` has half circles at its short sides (or is a circle), `square` has rounded corners. */
export type Outline = 'round' | 'square' | 'chip' | 'brief';

/** The room a glyph takes and, around its centre (0, 0), the part of it that belongs to each of its nodes. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Box[];
  /** Of its corners, where they are not those of its outline. */
  readonly radius?: number;
}

/**
 * How one kind of node is drawn. A glyph may hold several nodes: a neuron is a weighted sum and an activation.
 * Coordinates are pixels from the glyph's centre.
 */
export interface View {
  readonly name: string;
  readonly outline: Outline;
  /** How its nodes are drawn, where that is not with everything written out. */
  readonly grain?: Grain | 'any';
  /** Whether it can draw these nodes as one glyph. */
  draws(nodes: readonly NodeSnapshot[]): boolean;
  plan(nodes: readonly NodeSnapshot[], sheet: Sheet): Plan;
  /** The marks of each node, in the order of the nodes. */
  draw(readings: readonly Reading[], plan: Plan, sheet: Sheet): readonly (readonly Mark[])[];
  /** What belongs to the glyph and to none of its nodes. */
  ornaments?(plan: Plan, sheet: Sheet): readonly Mark[];
  /** Words above the glyph beside its name: the formula of a loss. */
  caption?(nodes: readonly NodeSnapshot[]): string;
  /** It writes its name itself, so that no label stands beside it. */
  readonly named?: true;
  /** It only gathers: nothing is drawn, and wires pass through to the units of its inputs, in order. */
  readonly passes?: true;
}

/** A plan with a single node that fills the glyph. */
export function single(width: number, height: number): Plan {
  return { width, height, parts: [{ x: 0, y: 0, width, height }] };
}
