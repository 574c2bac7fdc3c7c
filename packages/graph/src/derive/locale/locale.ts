import type { Named } from '@bp-graph/core';
import type { FactorKind, GradientStage } from '../derivation.js';
import type { CaseWords } from '../fragment/set.js';

/** A language a derivation can be told in: every sentence as a function of the names and numbers in it, which come as text. */
export interface Locale extends Named {
  /** Its code, as in `lang="zh"`. */
  readonly name: string;
  /** What it calls itself, for menus. */
  readonly title: string;
  /** The words of a case distinction within a formula. */
  readonly cases: CaseWords;
  /** By how many ways the target reaches E; `through` tells few ways apart, and is empty for many. */
  ways(this: void, way: WaysWords): string;
  /** The target is E. */
  itself(this: void, total: string): string;
  /** No way leads from the target to E. */
  noWay(this: void, target: string, total: string): string;
  /** Why: a unit is held at a value, or an operation reads the target as a constant. */
  held(this: void, place: string, value: string): string;
  constant(this: void, place: string): string;
  /** All rows are looked at, or one of them, counted from 1. */
  allRows(this: void, rows: number): string;
  oneRow(this: void, row: number, rows: number): string;
  /** Several entries are moved by the same amount. */
  together(this: void, target: string, entries: number): string;
  /** The heading of a path: its number, what it passes, and its row as `row` writes it, empty where there is one. */
  path(this: void, number: number, route: string, row: string): string;
  /** Where the gradient of a place comes from. */
  gathers(this: void, words: GatherWords): string;
  /** Beside what several rows have in common: ` (row 2)`. */
  row(this: void, row: number): string;
  /** The heading of the sum. */
  sumOfPaths(this: void, count: string): string;
  /** The last part of the sum is that of all other ways. */
  otherWays(this: void, count: string): string;
  readonly factors: string;
  readonly backward: string;
  readonly update: string;
  /** What a factor says, by its kind. */
  readonly step: Readonly<Record<FactorKind, (this: void, step: StepWords) => string>>;
  /** The gradient that is updated by, where one row is looked at; where it is another and nobody says why. */
  ofAllRows(this: void, rows: number, gradient: string): string;
  handed(this: void, gradient: string): string;
  /** What penalties and clipping make of it. */
  readonly stage: Readonly<Record<GradientStage['kind'], (this: void, stage: StageWords) => string>>;
  /** The rule of an optimiser with what its symbols stand for, and what it remembers, by the name of the slot. */
  rule(this: void, formula: string): string;
  memory(this: void, name: string, before: string, after: string): string;
  frozen(this: void, target: string, value: string): string;
  /** What the update does: by how much the target falls, or grows, and whether it is the rate times the gradient. */
  moves(this: void, target: string, amount: string, sign: number, plain: boolean): string;
  /** What to do with the target to make E fall, and why that does little. */
  conclusion(this: void, words: ConclusionWords): string;
  /** Why a factor is small or 0, by its kind; nothing where its kind gives no reason. */
  reason(this: void, step: StepWords): string | undefined;
}

export interface WaysWords {
  readonly target: string;
  readonly total: string;
  readonly count: number | bigint;
  /** The count as text. */
  readonly counted: string;
  /** What each way passes that not all others pass; empty text where it passes nothing of its own. */
  readonly through: readonly string[];
}

/** A place and those of its readers that lead to E. */
export interface GatherWords {
  readonly place: string;
  /** Each once; none where they are too many to be named. */
  readonly readers: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** Whether they are read at several rows. */
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
  /** What it is the value of, where it is that of one name: the weight of a value, the value of a weight. */
  readonly partner?: string;
}

/** What a penalty or clipping makes of a gradient, by its formula and its λ or c. */
export interface StageWords {
  readonly formula: string;
  readonly strength: string;
  /** `0.0819 + 0.0500 = 0.1319`, `0.1319 → 0.1000`. */
  readonly working: string;
}

export interface ConclusionWords {
  readonly target: string;
  readonly total: string;
  /** Which way E falls: as the target shrinks, as it grows, or neither. */
  readonly direction: 'shrinks' | 'grows' | 'none';
  readonly reasons: readonly string[];
}
