import type { Derivation } from '../derivation.js';
import { linesOf, type Block } from '../page/block.js';
import { pageOf, type PageOptions } from '../page/index.js';
import type { Writing } from '../page/writing.js';

/** A derivation as plain text with true minus signs; long formulas are broken before their equals signs. */
export function toText(derivation: Derivation, options?: PageOptions): string {
  const { blocks, writing } = pageOf(derivation, options);
  return blocks
    .map((block, k) => (k === 0 ? '' : gapBefore(block, blocks[k - 1])) + setBlock(block, writing))
    .join('');
}

/** A blank line before a heading, and before a sentence that follows formulas. */
function gapBefore({ kind }: Block, before: Block): string {
  return kind === 'heading' || (kind === 'sentence' && before.kind === 'formula') ? '\n\n' : '\n';
}

function setBlock(block: Block, writing: Writing): string {
  if ('text' in block) return block.text;
  const { length } = writing.text(block.formula);
  const lines = linesOf(block.formula, length).map(({ sign, part }) =>
    sign === undefined ? writing.text(part) : `${sign} ${writing.text(part)}`,
  );
  return [
    ...lines,
    ...(block.kind === 'formula' && block.note !== undefined ? [`  ${block.note}`] : []),
  ].join('\n');
}
