import type { Named } from '@bp-graph/core';
import type { FactorKind, GradientStage } from '../derivation.js';
import type { CaseWords } from '../fragment/set.js';

/** A language for written derivations: every sentence as a function of the names and numbers in it, which are passed as text. */
export interface Locale extends Named {
  /** Its code, as in `lang="zh"`. */
  readonly name: string;
  /** Its name in itself, for menus. */
  readonly title: string;
  /** The words of a case distinction in a formula. */
  readonly cases: CaseWords;
  /** The number of paths from the target to E; `through` distinguishes them if they are few, and is empty otherwise. */
  ways(this: void, way: WaysWords): string;
  /** The target is E. */
  itself(this: void, total: string): string;
  /** There is no path from the target to E. */
  noWay(this: void, target: string, total: string): string;
  /** The reason: a unit is clamped, or an operation reads the target as a constant. */
  held(this: void, place: string, value: string): string;
  constant(this: void, place: string): string;
  /** All rows are considered, or only one, given by the number that is displayed. */
  allRows(this: void, rows: number): string;
  oneRow(this: void, row: number, rows: number): string;
  /** Several entries move by the same amount. */
  together(this: void, target: string, entries: number): string;
  /** The heading of a path: its number, what it passes, and its row in the form of `row`; empty if there is only one. */
  path(this: void, number: number, route: string, row: string): string;
  /** How the gradient of a place is composed. */
  gathers(this: void, words: GatherWords): string;
  /** Marks an example for several rows that differ in nothing else: ` (row 2)`. */
  row(this: void, row: number): string;
  /** The heading of the sum. */
  sumOfPaths(this: void, count: string): string;
  /** The last term of the sum stands for all other paths. */
  otherWays(this: void, count: string): string;
  readonly factors: string;
  readonly backward: string;
  readonly update: string;
  /** What a factor means, by its kind. */
  readonly step: Readonly<Record<FactorKind, (this: void, step: StepWords) => string>>;
  /**
   * The gradient used for the update, if it is summed over more rows than the one considered; or if it differs for unknown
   * reasons.
   */
  ofAllRows(this: void, rows: number, gradient: string): string;
  handed(this: void, gradient: string): string;
  /** The effect of penalties and clipping. */
  readonly stage: Readonly<Record<GradientStage['kind'], (this: void, stage: StageWords) => string>>;
  /** The learning rate of a step by a schedule: `0.25 · 0.5 = 0.125`. */
  rate(this: void, working: string): string;
  /** The rule of an optimiser. */
  rule(this: void, formula: string): string;
  /** What goes into a rule that cannot be worked out line by line, and what it keeps for the next step. */
  reads(this: void, words: ReadWords): string;
  frozen(this: void, target: string, value: string): string;
  /** The effect of the update: by how much the target falls or rises, and whether that is the rate times the gradient. */
  moves(this: void, target: string, amount: string, sign: number, plain: boolean): string;
  /** How to change the target to make E fall, and why the effect is small. */
  conclusion(this: void, words: ConclusionWords): string;
  /** Why a factor is small or 0, by its kind; undefined if its kind gives no reason. */
  reason(this: void, step: StepWords): string | undefined;
}

export interface WaysWords {
  readonly target: string;
  readonly total: string;
  readonly count: number | bigint;
  /** The number as text. */
  readonly counted: string;
  /** For each path, the places on it that are not on all paths; empty text if there are none. */
  readonly through: readonly string[];
}

/** A place, and those of its readers that lead to E. */
export interface GatherWords {
  readonly place: string;
  /** Each once; empty if there are too many to name. */
  readonly readers: readonly string[];
  /** The number of readers. */
  readonly count: number;
  /** Whether they read it at several rows. */
  readonly byRows: boolean;
}

/** The names and the number of a factor ∂of/∂by. */
export interface StepWords {
  readonly kind: FactorKind;
  readonly of: string;
  readonly by: string;
  /** The factor as text, with its sign. */
  readonly value: string;
  /** Its size as text. */
  readonly size: string;
  readonly sign: -1 | 0 | 1;
  /** The counterpart of the factor, if it has a single name: the value for a weight, the weight for a value. */
  readonly partner?: string;
}

/** The effect of a penalty or clipping on a gradient, with its formula and its λ or c. */
export interface StageWords {
  readonly formula: string;
  readonly strength: string;
  /** `0.0819 + 0.0500 = 0.1319`, `0.1319 → 0.1000`. */
  readonly working: string;
}

/** The numbers of one entry that a rule reads, as text, and what it remembers of it. */
export interface ReadWords {
  readonly gradient: string;
  readonly rate: string;
  readonly memory: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

export interface ConclusionWords {
  readonly target: string;
  readonly total: string;
  /** When E falls: as the target shrinks, as it grows, or neither. */
  readonly direction: 'shrinks' | 'grows' | 'none';
  readonly reasons: readonly string[];
}
