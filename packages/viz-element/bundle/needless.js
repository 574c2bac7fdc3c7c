import { sourceEdit } from './source-edit.js';

/** Modules that the files for pages do without, and their replacements. */
const EVERYWHERE = {
  // Only a script that parses files itself could supply operations of its own for them.
  '/graph/src/format/own-operations.ts':
    'export const ownOperations = () => new Map(), checkName = () => {};',
};

/** In a page, a graph is already a string when it is parsed. */
const IN_MODULES = {
  '/graph/src/format/decode-utf8.ts': 'export const decodeUtf8 = String;',
};

/** In a self-contained file nothing has to wait for lazy-loaded parts. */
const IN_ONE_FILE = {
  // A page opened from a folder cannot load files; for JSON inside the page, the browser's own error message will do.
  '/graph/src/format/parse-json.ts': `import { Fault } from '@bp-graph/core';
export function parseJson(text) {
  try {
    return JSON.parse(text.replace(/^\\uFEFF/, ''));
  } catch (cause) {
    throw new Fault({ what: 'not JSON', found: cause.message }, { cause });
  }
}`,
  '/viz-element/src/waiting.ts': 'export class Waiting { holds() {} hold() {} goOn() {} }',
};

/** Replaces modules that files for pages do not need. */
export const needless = (isOneFile) =>
  Object.entries({ ...EVERYWHERE, ...(isOneFile ? IN_ONE_FILE : IN_MODULES) }).map(([module, instead]) =>
    sourceEdit(`needless ${module}`, (id) => id.endsWith(module), [[/^[^]*$/g, () => instead]]),
  );
