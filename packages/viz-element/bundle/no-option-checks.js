import { sourceEdit } from './source-edit.js';

/** Removes the checks of options: for a script in a page without build tools, size comes first. */
export const noOptionChecks = () =>
  sourceEdit('no-option-checks', (id) => /\/graph\/src\/.+\.ts$/.test(id), [
    [/^ +check(?:Names|Options|Object|Function|Graph|Argument|Operation)\([^;]*;\n/gm, ''],
  ]);
