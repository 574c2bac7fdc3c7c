/** Prepends a byte order mark; otherwise a page without a declared encoding could decode the script wrongly. */
export function saysItsEncoding() {
  return {
    name: 'says-its-encoding',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
    },
  };
}
