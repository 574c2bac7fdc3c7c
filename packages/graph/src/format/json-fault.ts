/** The position where a text stops being JSON, and what was expected there. */
export interface JsonFault {
  /** In characters from 0; the length of the text if it ends too early. */
  readonly offset: number;
  readonly expected: string;
}

/**
 * Finds where a text stops being JSON, which the runtime's parser does not always report; undefined for valid JSON. Open
 * brackets are kept on an explicit stack, so that deep nesting cannot overflow the call stack.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  return new Scanner(text).scan();
}

/** Line and column of an offset, 1-based. A line ends with \n, \r or both. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    if (text[at] !== '\n' && (text[at] !== '\r' || text[at + 1] === '\n')) continue;
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const CLOSING = { '[': ']', '{': '}' } as const;

/** Scans as long as the text is valid, and remembers where it stopped. */
class Scanner {
  readonly #text: string;
  readonly #open: (keyof typeof CLOSING)[] = [];
  #at = 0;
  #isValueDue = true;
  #fault: JsonFault | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonFault | undefined {
    while (this.#fault === undefined) {
      this.#take(BLANKS);
      if (this.#isValueDue) this.#value();
      else if (this.#open.length > 0) this.#commaOrClosing(this.#open[this.#open.length - 1]);
      else if (this.#at < this.#text.length) this.#expected('the end of the text');
      else return undefined;
    }
    return this.#fault;
  }

  /** A value; for a list or an object, the opening bracket, after which its first value is due. */
  #value(): void {
    const next = this.#text[this.#at];
    if (next === '[' || next === '{') this.#opening(next);
    else if (next === '"') this.#string();
    else if (!this.#take(NUMBER) && !this.#take(WORD)) this.#expected('a value');
    else this.#isValueDue = false;
  }

  #opening(bracket: keyof typeof CLOSING): void {
    this.#at++;
    this.#take(BLANKS);
    if (this.#takeMark(CLOSING[bracket])) {
      this.#isValueDue = false;
      return;
    }
    this.#open.push(bracket);
    if (bracket === '{') this.#key();
  }

  #commaOrClosing(bracket: keyof typeof CLOSING): void {
    if (this.#takeMark(CLOSING[bracket])) this.#open.pop();
    else if (!this.#takeMark(',')) this.#expected(`"," or "${CLOSING[bracket]}"`);
    else if (bracket === '[') this.#isValueDue = true;
    else this.#key();
  }

  /** A key and its colon, after which a value is due. */
  #key(): void {
    this.#take(BLANKS);
    if (this.#text[this.#at] !== '"') {
      this.#expected('a key in double quotes');
      return;
    }
    this.#string();
    this.#take(BLANKS);
    if (this.#fault === undefined && !this.#takeMark(':')) this.#expected('":"');
    this.#isValueDue = true;
  }

  #string(): void {
    for (this.#at++; !this.#takeMark('"');) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code) || code < 0x20) {
        this.#expected('a closing quote');
        return;
      }
      if (code !== 0x5c) this.#at++;
      else if (!this.#take(ESCAPE)) {
        this.#expected('an escape such as \\n or \\u0041');
        return;
      }
    }
    this.#isValueDue = false;
  }

  #takeMark(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #expected(expected: string): void {
    this.#fault = { offset: this.#at, expected };
  }
}
