/** How an element speaks: in which language, and what the page calls things instead. */
export interface Tongue {
  readonly language: string;
  /** As `Labels` lists them, part by part. */
  readonly labels?: Readonly<Record<string, object | undefined>> | undefined;
}

/** The words of one part in the languages that are known so far. */
export interface Tables<W> {
  readonly en: W;
  [language: string]: W | undefined;
}

/**
 * The words of one part of the elements: those of the language, English where it is not spoken, and before them what the
 * page calls things. The same question gets the same object, so that who draws by it sees whether anything has changed.
 */
export function speaking<W extends object>(part: string, tables: Tables<W>): (tongue: Tongue) => W {
  const changed = new WeakMap<object, { readonly table: W; readonly words: W }>();
  return ({ language, labels }) => {
    const table = tables[language] ?? tables.en;
    const own: unknown = labels?.[part];
    if (typeof own !== 'object' || own === null) return table;
    let known = changed.get(own);
    if (known?.table !== table) changed.set(own, (known = { table, words: over(table, own) }));
    return known.words;
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
