import { parseAst } from 'vite';

/**
 * Exports what pages use, by its names, from the file that they load. The bundler makes an entry that does so, and which
 * pages would load in vain; what its other files take from each other has short names.
 */
export function publicExports(file) {
  return {
    name: 'public-exports',
    generateBundle(_, bundle) {
      if (!(file in bundle)) return;
      const entry = Object.values(bundle).find(({ isEntry }) => isEntry);
      const first = bundle[file];
      const [{ specifiers }] = exportsOf(entry.code);
      const [own] = exportsOf(first.code);
      const localOf = new Map(own.specifiers.map(({ local, exported }) => [exported.name, local.name]));
      const named = specifiers.map(
        ({ local, exported }) => `,${localOf.get(local.name)} as ${exported.name}`,
      );
      // At the end, where it moves nothing that a source map points at.
      const { end } = own.specifiers.at(-1);
      first.code = first.code.slice(0, end) + named.join('') + first.code.slice(end);
    },
  };
}

function exportsOf(code) {
  return parseAst(code).body.filter(({ type }) => type === 'ExportNamedDeclaration');
}
