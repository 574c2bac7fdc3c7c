/** Removes the random generators that reproduce published results: nothing in a page can ask for one. */
export function oneGenerator() {
  const OTHER = /^import \{ xorshift64star \}.*\n|, xorshift64star\b/gm;
  return {
    name: 'one-generator',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/core/src/bit-generator/index.ts')) return undefined;
      const bare = code.replaceAll(OTHER, '');
      if (/xorshift/.test(bare))
        throw new Error(`the list of generators in ${id} is written in another form`);
      return { code: bare, map: null };
    },
  };
}
