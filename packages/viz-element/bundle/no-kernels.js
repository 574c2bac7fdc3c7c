import { sourceEdit } from './source-edit.js';

/** Removes the kernels of optimisers, which only compiled engines use. */
export const noKernels = () =>
  sourceEdit(
    'no-kernels',
    (id) => /\/core\/src\/optimizer\/.+\.ts$/.test(id),
    [
      [/^ {4}kernel: constantKernel\(.*\),\n/gm, ''],
      [/^ {4}kernel: \{\n(?: {6}.*\n)* {4}\},\n/gm, ''],
      [/^ {4}\.\.\.kernelsOf\(pieces\),\n/gm, ''],
    ],
    /^ +kernel: [^K]/m,
  );
