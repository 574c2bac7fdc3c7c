/** A code block in a Markdown text. */
export interface FencedBlock {
  /** The word after the opening fence: `ts`, `sh`, `html`, `text`. */
  readonly language: string;
  readonly text: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
}

/**
 * The fenced blocks of a Markdown text, in order, with the indentation of lists removed. A pure function, so that
 * browser tests can use it too.
 */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { language: string; line: number; indent: number; lines: string[] } | undefined;
  markdown.split(/\r?\n/).forEach((line, index) => {
    const fence = /^( *)```(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line.slice(open.indent));
    else if (open === undefined)
      open = { language: fence[2].trim(), line: index + 1, indent: fence[1].length, lines: [] };
    else {
      blocks.push({ language: open.language, line: open.line, text: open.lines.join('\n') });
      open = undefined;
    }
  });
  return blocks;
}

/** An example and the output it claims to print: the `text` block that follows it. */
export interface Example extends FencedBlock {
  readonly output?: string;
}

/** The blocks of one language, each with its expected output, if any. */
export function examplesIn(markdown: string, language: string): readonly Example[] {
  const blocks = fencedBlocks(markdown);
  return blocks.flatMap((block, k): readonly Example[] => {
    if (block.language !== language) return [];
    const next = blocks.at(k + 1);
    return [next?.language === 'text' ? { ...block, output: next.text } : block];
  });
}
