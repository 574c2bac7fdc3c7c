import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const FAULT = fileURLToPath(new URL('../../core/src/fault.ts', import.meta.url));
const SHORT = '\0short-fault';
/** The parts in the order of the arguments that stand for them. What was found comes last, since even undefined may be it. */
const PARTS = ['what', 'where', 'expected', 'found'];

/** Makes faults from arguments instead of named parts, of which there are hundreds. */
export function shortFaults() {
  return {
    name: 'short-faults',
    resolveId: (id) => (id === SHORT ? id : undefined),
    load: (id) =>
      id === SHORT
        ? `import { Fault } from '${FAULT}';
           export const shortFault = (what, where, expected, ...found) =>
             new Fault({ what, where, expected, ...(found.length > 0 && { found: found[0] }) });`
        : undefined,
    transform(code, id) {
      if (!id.endsWith('.ts') || id === FAULT || !code.includes('new Fault({')) return undefined;
      const short = new MagicString(code);
      for (const call of simpleFaults(parseAst(code))) {
        const parts = call.arguments[0].properties;
        const textOf = (name) => {
          const part = parts.find(({ key }) => key.name === name);
          return part === undefined ? 'void 0' : code.slice(part.value.start, part.value.end);
        };
        const count = 1 + Math.max(...parts.map(({ key }) => PARTS.indexOf(key.name)));
        short.update(call.start, call.end, `shortFault(${PARTS.slice(0, count).map(textOf)})`);
      }
      if (!short.hasChanged()) return undefined;
      short.prepend(`import { shortFault } from '${SHORT}';\n`);
      return { code: short.toString(), map: short.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** The faults that are made of these parts alone, none within another. */
function simpleFaults(node) {
  if (node === null || typeof node !== 'object') return [];
  return isSimpleFault(node) ? [node] : Object.values(node).flatMap(simpleFaults);
}

function isSimpleFault({ type, callee, arguments: given = [] }) {
  if (type !== 'NewExpression' || callee.name !== 'Fault' || given.length !== 1) return false;
  const [{ type: kind, properties }] = given;
  return kind === 'ObjectExpression' && properties.every(({ key }) => PARTS.includes(key?.name));
}
