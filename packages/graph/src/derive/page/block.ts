import type { Factor, Gathering, Path, Update } from '../derivation.js';
import type { Fragment, RelationSign } from '../fragment/fragment.js';

/** One piece of a written derivation, in reading order. A renderer typesets it; a view may add what it knows `about` it. */
export type Block = TitleBlock | TextBlock | FormulaBlock;

export interface TitleBlock {
  readonly kind: 'title';
  readonly formula: Fragment;
}

export interface TextBlock {
  readonly kind: 'heading' | 'sentence';
  readonly text: string;
  readonly about?: Path | Update;
}

export interface FormulaBlock {
  readonly kind: 'formula';
  readonly formula: Fragment;
  /** An explanation in words. */
  readonly note?: string;
  readonly about?: Path | Factor | Gathering | Update;
}

/** One line of a formula that is broken before its relation signs; the first line has no sign. */
export interface Line {
  readonly sign?: RelationSign;
  readonly part: Fragment;
}

/** The lines of a formula: a single one if it is short, otherwise one per part of the relation. */
export function linesOf(formula: Fragment, length: number): readonly Line[] {
  if (formula.kind !== 'relation' || length <= LONGEST) return [{ part: formula }];
  return formula.parts.map((part, k) => (k === 0 ? { part } : { sign: formula.sign, part }));
}

/** The longest formula on one line, in characters of plain text. */
const LONGEST = 80;
