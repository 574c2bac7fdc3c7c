import { Fault } from '../fault.js';

/** One number, word or sign of a formula; the last token of a text is the end, with the sign ''. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'end';
  /** Its text; signs with several spellings are normalised. */
  readonly sign: string;
  /** Where it starts in the text. */
  readonly start: number;
}

const LONGEST = 4000;

const PATTERN =
  /(?<number>\d+(?:\.\d+)?(?:[eE][+\-−]?\d+)?)|(?<word>√|∞|\p{L}[\p{L}\p{M}\p{N}_]*)|(?<sign><=|>=|==|[-+*/^(),;|{}<>−·×≤≥=])/uy;

/** Alternative spellings of signs. */
const PLAIN: Readonly<Record<string, string>> = {
  '−': '-',
  '·': '*',
  '×': '*',
  '≤': '<=',
  '≥': '>=',
  '=': '==',
};

/**
 * Splits a formula into tokens.
 * @throws Fault with line and column for a character that no formula contains, or for a text that is too long.
 */
export function tokenise(text: string): readonly Token[] {
  if (text.length > LONGEST) {
    throw new Fault({
      what: 'formula too long',
      found: text.length,
      expected: `at most ${LONGEST} characters`,
    });
  }
  const tokens: Token[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const token = tokenAt(text, start);
    tokens.push(token);
    start = skipSpace(text, PATTERN.lastIndex);
  }
  return [...tokens, { kind: 'end', sign: '', start }];
}

/** An index into a text as a 1-based position: `line 2, column 7`. */
export function position(text: string, index: number): string {
  const lines = text.slice(0, index).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

function tokenAt(text: string, start: number): Token {
  PATTERN.lastIndex = start;
  const { number, word, sign } = PATTERN.exec(text)?.groups ?? {};
  if (number) return { kind: 'number', sign: number.replace('−', '-'), start };
  if (word) return { kind: 'word', sign: word, start };
  if (sign) return { kind: 'sign', sign: Object.hasOwn(PLAIN, sign) ? PLAIN[sign] : sign, start };
  throw new Fault({
    what: 'formula cannot be read',
    where: position(text, start),
    found: String.fromCodePoint(text.codePointAt(start) ?? 0),
    expected: 'a number, a symbol or an operator',
  });
}

function skipSpace(text: string, start: number): number {
  let index = start;
  while (index < text.length && /\s/u.test(text[index])) index++;
  return index;
}
