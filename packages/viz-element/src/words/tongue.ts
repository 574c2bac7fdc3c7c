/** The language of an element, and the page's own words. */
export interface Tongue {
  readonly language: string;
  /** As in `Labels`, part by part. */
  readonly labels?: Readonly<Record<string, object | undefined>> | undefined;
}

/** Any element, possibly one of this library. */
export type Speaker = HTMLElement & {
  readonly locale?: string | undefined;
  readonly labels?: Tongue['labels'];
};

/** The loaded words of languages other than English, by language. */
const known = new Map<string, Readonly<Record<string, object>>>();

/** Whether the words of a language are there. */
export function isKnown(language: string): boolean {
  return language === 'en' || known.has(language);
}

/** Registers the words of a language. */
export function teach(language: string, words: Readonly<Record<string, object>>): void {
  known.set(language, words);
}

/**
 * Looks up the words of one part: the page's own first, then those of the language, then English. Equal arguments
 * return the same object, so that callers can detect changes by identity.
 */
export function speaking<W extends object>(part: string, english: W): (tongue: Tongue) => W {
  const changed = new WeakMap<object, { readonly table: W; readonly words: W }>();
  return ({ language, labels }) => {
    const table = (known.get(language)?.[part] as W | undefined) ?? english;
    const own: unknown = labels?.[part];
    if (typeof own !== 'object' || own === null) return table;
    let said = changed.get(own);
    if (said?.table !== table) changed.set(own, (said = { table, words: over(table, own) }));
    return said.words;
  };
}

/** Replaces words by the page's own, ignoring those of another type than the original. */
function over<W extends object>(table: W, own: object): W {
  const said = new Map<string, unknown>(Object.entries(own));
  const words = Object.entries(table).map(([name, word]: [string, unknown]) => {
    const instead = said.get(name);
    if (typeof instead !== typeof word || instead === null) return [name, word];
    return [name, isTable(word) && isTable(instead) ? over(word, instead) : instead];
  });
  return Object.fromEntries(words) as W;
}

function isTable(word: unknown): word is object {
  return typeof word === 'object' && word !== null && !Array.isArray(word);
}
