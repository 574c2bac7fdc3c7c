/** How the Chinese phrases begin for faults that a file which holds everything never tells of. */
export const UNMET = [
  'a closing',
  'a key in',
  'a text in UTF-8',
  'an escape',
  'JSON that',
  'not enough',
  'not UTF-8',
  'the end of',
  'the files beside',
  'the JSON ends',
  'the worker',
  'wrong entry of',
];

/** Leaves them out: its JSON is read by the browser, it has no workers, and nothing beside it. */
export function metPhrases() {
  return {
    name: 'met-phrases',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/fault/phrases.zh.ts')) return undefined;
      const lines = code.split('\n').filter((line) => !UNMET.some((start) => line.startsWith(start)));
      return { code: lines.join('\n'), map: null };
    },
  };
}
