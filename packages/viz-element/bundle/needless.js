/** Modules that files for pages do without, and what stands in for each. */
const EVERYWHERE = {
  // What a page loads or holds is a text by the time it is read as a graph.
  '/graph/src/format/decode-utf8.ts': 'export const decodeUtf8 = String;',
  // Only a script that reads files itself could bring operations of its own for them.
  '/graph/src/format/own-operations.ts':
    'export const ownOperations = () => new Map(), checkName = () => {};',
};

/** One file holds everything, so that no run waits for anything to be loaded. */
const IN_ONE_FILE = {
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
