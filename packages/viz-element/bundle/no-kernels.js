/** Removes the kernels of optimisers, which only compiled engines use. */
export function noKernels() {
  const KERNEL = /^ {4}kernel: (?:constantKernel\(.*\)|\{\n(?: {6}.*\n)* {4}\}),\n/gm;
  const GATHERED = '    ...kernelsOf(pieces),\n';
  return {
    name: 'no-kernels',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/core\/src\/optimizer\/.+\.ts$/.test(id)) return undefined;
      const bare = code.replaceAll(KERNEL, '').replace(GATHERED, '');
      if (/^ +kernel: [^K]/m.test(bare)) throw new Error(`a kernel of ${id} is written in another form`);
      return { code: bare, map: null };
    },
  };
}
