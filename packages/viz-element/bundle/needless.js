/** Modules that files for pages do without, and what stands in for each. */
const EVERYWHERE = {
  // What a page loads or holds is a text by the time it is read as a graph.
  '/graph/src/format/decode-utf8.ts': 'export const decodeUtf8 = String;',
  // Only a script that reads files itself could bring operations of its own for them.
  '/graph/src/format/own-operations.ts':
    'export const ownOperations = () => new Map(), checkName = () => {};',
};

/** One file holds everything, so that nothing waits for what is loaded later. */
const IN_ONE_FILE = {
  // A page that is opened from a folder loads no files; of what it holds itself the browser says where it is no JSON.
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

/** Leaves out what there is no use for in files for pages. */
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
