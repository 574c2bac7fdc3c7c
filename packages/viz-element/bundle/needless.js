/** Modules that the files for pages do without, and their replacements. */
const EVERYWHERE = {
  // In a page, a graph is already a string when it is parsed.
  '/graph/src/format/decode-utf8.ts': 'export const decodeUtf8 = String;',
  // Only a script that parses files itself could supply operations of its own for them.
  '/graph/src/format/own-operations.ts':
    'export const ownOperations = () => new Map(), checkName = () => {};',
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
export function needless(isOneFile) {
  const all = Object.entries({ ...EVERYWHERE, ...(isOneFile ? IN_ONE_FILE : {}) });
  return {
    name: 'needless',
    enforce: 'pre',
    transform(_, id) {
      const found = all.find(([name]) => id.endsWith(name));
      return found && { code: found[1], map: null };
    },
  };
}
