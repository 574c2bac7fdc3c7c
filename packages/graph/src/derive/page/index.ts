import { checkOptions, countCheck, family, type Family, type OptionCheck } from '@bp-graph/core';
import { array, elsewhere, flag, positiveCount } from '../../option-checks.js';
import type { Derivation } from '../derivation.js';
import { backward } from './backward.js';
import type { Block } from './block.js';
import { conclusion } from './conclusion.js';
import { factors } from './factors.js';
import { paths } from './paths.js';
import type { Section } from './section.js';
import { title } from './title.js';
import { total } from './total.js';
import { update } from './update.js';
import { Writing, type WritingOptions } from './writing.js';

/** The sections of a written derivation, in reading order. */
export const sections: Family<Section> = family<Section>('section', [
  title,
  paths,
  total,
  factors,
  backward,
  update,
  conclusion,
]);

/** How to write a derivation, and which sections of it. */
export interface PageOptions extends WritingOptions {
  /** Names of sections in the desired order; all by default. */
  readonly sections?: readonly string[];
}

const PAGE_CHECKS = {
  sections: array,
  locale: elsewhere,
  digits: positiveCount,
  countFrom: countCheck,
  short: flag,
} satisfies Record<keyof PageOptions, OptionCheck>;

/** A written derivation: its blocks in reading order, and the writing by which their contents are rendered. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly writing: Writing;
}

/**
 * Writes a derivation as blocks: formulas as trees of fragments, and sentences in a language. All renderers work from these
 * blocks, so text, Markdown, LaTeX and MathML say the same.
 *
 * @throws Fault for an unknown language or section, and for invalid options.
 */
export function pageOf(derivation: Derivation, options: PageOptions = {}): Page {
  checkOptions(options, PAGE_CHECKS, 'page');
  const writing = new Writing(derivation, options);
  const wanted = (options.sections ?? sections.names).map((name) => sections.get(name, 'sections'));
  return { blocks: wanted.flatMap((section) => section.write(writing)), writing };
}
