/** How an element speaks: in which language, and what the page calls things instead. */
export interface Tongue {
  readonly language: string;
  /** As `Labels` lists them, part by part. */
  readonly labels?: Readonly<Record<string, object | undefined>> | undefined;
}

/** Any element, which may be one of ours. */
export type Speaker = HTMLElement & {
  readonly locale?: string | undefined;
  readonly labels?: Tongue['labels'];
};

/** The words of all parts, by the name of each, in languages other than English: those that have been loaded so far. */
const known = new Map<string, Readonly<Record<string, object>>>();

/** Whether a language needs no loading. */
export function isKnown(language: string): boolean {
  return language === 'en' || known.has(language);
}

/** From now on a language is spoken. */
export function teach(language: string, words: Readonly<Record<string, object>>): void {
  known.set(language, words);
}

/**
 * The words of one part of the elements: those of the language, English where it is not spoken, and before them what the
 * page calls things. The same question gets the same object, so that who draws by it sees whether anything has changed.
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

/** Of what the page says only what has the form of the word it replaces. */
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
