import remapping from '@jridgewell/remapping';
import MagicString, { Bundle } from 'magic-string';
import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** How far compression looks back. */
const WINDOW = 32_768;
/** The distance between the places that are tried. A smaller one takes longer and saves a little more. */
const STRIDE = 300;

/**
 * Moves function declarations behind code that is like them, so that compression finds more in the little that it
 * remembers. Declared functions exist before the first statement runs: their order means nothing to the program.
 */
export function alikeAdjacent() {
  return {
    name: 'alike-adjacent',
    generateBundle(_, bundle, isWritten) {
      // A bundle that is only looked at need not be small.
      for (const chunk of isWritten ? Object.values(bundle) : []) {
        if (chunk.type !== 'chunk' || chunk.code.length < 2 * WINDOW) continue;
        const moved = reordered(chunk.code, chunk.fileName);
        chunk.code = moved.toString();
        const map = bundle[`${chunk.fileName}.map`];
        const earlier = (name) => (name === chunk.fileName ? map.source : null);
        if (map !== undefined)
          map.source = remapping(moved.generateMap({ hires: 'boundary' }), earlier).toString();
      }
    },
  };
}

function reordered(code, filename) {
  const statements = statementsOf(parseAst(code));
  const whole = new MagicString(code, { filename });
  const moved = new Bundle({ separator: '' });
  const head = { start: 0, end: statements[0].start };
  const tail = { start: statements.at(-1).end, end: code.length };
  for (const { start, end } of [head, ...smallest(statements, code), tail])
    if (start < end) moved.addSource(whole.snip(start, end));
  return moved;
}

/** The statements of a module or, in a script, of the function around all of it. */
function statementsOf({ body }) {
  return body.length > 1 ? body : body[0].declarations[0].init.callee.body.body;
}

/**
 * Statements in an order that takes fewer bytes, compressed: a function moves wherever that makes the whole smaller. The
 * first statement may be a directive and the last one ends the program: they stay where they are.
 */
function smallest(statements, code) {
  const textOf = ({ start, end }) => code.slice(start, end);
  const sizeOf = (list) => gzipSync(list.map(textOf).join('')).length;
  const functions = statements.slice(1, -1).filter(({ type }) => type === 'FunctionDeclaration');
  functions.sort((a, b) => b.end - b.start - (a.end - a.start));
  let [order, size] = [statements, sizeOf(statements)];
  // What moved later may suit what moved before it, so each is tried twice.
  for (const each of [...functions, ...functions]) {
    const others = order.filter((other) => other !== each);
    const moved = others.toSpliced(bestPlace(others.map(textOf), textOf(each)), 0, each);
    const now = sizeOf(moved);
    if (now < size) [order, size] = [moved, now];
  }
  return order;
}

/** Before which of these texts another takes the fewest bytes, given what it is behind there. */
function bestPlace(texts, text) {
  const whole = texts.join('');
  let [end, tried, best, least] = [0, -STRIDE, 1, Infinity];
  for (let i = 1; i < texts.length; i++) {
    end += texts[i - 1].length;
    if (end < tried + STRIDE) continue;
    tried = end;
    const dictionary = Buffer.from(whole.slice(Math.max(0, end - WINDOW), end)).subarray(-WINDOW);
    const cost = deflateRawSync(text, { dictionary }).length;
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}
