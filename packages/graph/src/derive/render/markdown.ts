import type { Derivation } from '../derivation.js';
import type { Block } from '../page/block.js';
import { pageOf, type PageOptions } from '../page/index.js';
import type { Writing } from '../page/writing.js';
import { latexFormula } from './latex.js';

/** A derivation as Markdown, with formulas in LaTeX between dollar signs, which most Markdown renderers support. */
export function toMarkdown(derivation: Derivation, options?: PageOptions): string {
  const { blocks, writing } = pageOf(derivation, options);
  return `${blocks.map((block) => setBlock(block, writing)).join('\n\n')}\n`;
}

function setBlock(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'title':
      return `## $${latexFormula(block.formula, writing)}$`;
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'sentence':
      return escaped(block.text);
    case 'formula': {
      const formula = `$$\n${latexFormula(block.formula, writing)}\n$$`;
      return block.note === undefined ? formula : `${formula}\n\n${escaped(block.note)}`;
    }
  }
}

/** Text with all markup escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#$|~]/g, '\\$&');
}
