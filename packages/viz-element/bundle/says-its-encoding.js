/** A byte order mark first of all: a page that does not say its encoding would have the script read in another one. */
export function saysItsEncoding() {
  return {
    name: 'says-its-encoding',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
    },
  };
}
