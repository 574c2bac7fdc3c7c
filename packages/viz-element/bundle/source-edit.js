/**
 * A plugin that edits the sources that `concerns` accepts: each edit is a pattern for all its matches and what stands in
 * their place. A pattern that matches nowhere in a build is an error, since the sources are then written in another form
 * and keep what they should lose. Neither may anything be left that looks like `gone`.
 */
export function sourceEdit(name, concerns, edits, gone = NOTHING) {
  const idle = new Set(edits);
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      if (!concerns(id)) return undefined;
      const edited = edits.reduce((text, edit) => {
        const now = text.replaceAll(...edit);
        if (now !== text) idle.delete(edit);
        return now;
      }, code);
      if (gone.test(edited)) throw new Error(`${name}: ${id} still has what looks like ${gone}`);
      return edited === code ? undefined : { code: edited, map: null };
    },
    // Builds that are only looked at may leave out sources.
    writeBundle() {
      for (const [pattern] of idle) throw new Error(`${name}: nothing is written like ${pattern} any more`);
    },
  };
}

/** Matches no text. */
const NOTHING = /(?!)/;
