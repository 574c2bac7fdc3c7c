import remapping from '@jridgewell/remapping';
import MagicString, { Bundle } from 'magic-string';
import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** How far compression looks back. */
const WINDOW = 32_768;
/** The distance between the places that are tried. A smaller one takes longer and saves a little more. */
const STRIDE = 400;

/**
 * Moves functions, classes and tables behind code that is like them, so that compression finds more in the little that it
 * remembers. Declared functions exist before the first statement runs: their order means nothing to the program. What is
 * declared without computing anything, such as a class, may be declared earlier, behind what it reads.
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
  const add = ({ start, end }) => start < end && moved.addSource(whole.snip(start, end));
  add({ start: 0, end: statements[0].start });
  for (const part of written(smallest(statements.flatMap(itemsOf), code)))
    if (typeof part === 'string') moved.addSource(new MagicString(part));
    else add(part);
  add({ start: statements.at(-1).end, end: code.length });
  return moved;
}

/** The statements of a module or, in a script, of the function around all of it. */
function statementsOf({ body }) {
  return body.length > 1 ? body : body[0].declarations[0].init.callee.body.body;
}

/** A statement or, if it declares variables, each of its declarations, along with the keyword. */
function itemsOf(statement) {
  if (statement.type !== 'VariableDeclaration') return [statement];
  return statement.declarations.map((declaration) => ({ ...declaration, keyword: statement.kind }));
}

/** The code of items: places in the old code, and what joins them. */
function written(items) {
  return items.flatMap((item, k) => {
    const { keyword } = item;
    if (keyword === undefined) return [item];
    const isFirst = items[k - 1]?.keyword !== keyword;
    return [isFirst ? `${keyword} ` : ',', item, ...(items[k + 1]?.keyword === keyword ? [] : [';'])];
  });
}

/**
 * Items in an order that takes fewer bytes, compressed: each moves wherever that makes the whole smaller. The first may
 * be a directive and the last one ends the program: they stay where they are.
 */
function smallest(items, code) {
  const textOf = ({ start, end }) => code.slice(start, end);
  const codeOf = (list) => written(list).map((part) => (typeof part === 'string' ? part : textOf(part)));
  const sizeOf = (list) => gzipSync(codeOf(list).join('')).length;
  const movable = items.slice(1, -1).filter((item) => isFunction(item) || readBy(item.init) !== undefined);
  movable.sort((a, b) => b.end - b.start - (a.end - a.start));
  let [order, size] = [items, sizeOf(items)];
  // What moved later may suit what moved before it, so each is tried twice.
  for (const each of [...movable, ...movable]) {
    const others = order.filter((other) => other !== each);
    const [from, to] = isFunction(each)
      ? [1, others.length - 1]
      : [behindRead(each, others), order.indexOf(each)];
    if (from > to) continue;
    const moved = others.toSpliced(bestPlace(others.map(textOf), textOf(each), from, to), 0, each);
    const now = sizeOf(moved);
    if (now < size) [order, size] = [moved, now];
  }
  return order;
}

function isFunction({ type }) {
  return type === 'FunctionDeclaration';
}

/** The first place behind all that a declaration reads. */
function behindRead({ init }, others) {
  const read = new Set(readBy(init));
  const last = others.findLastIndex(({ id, keyword }) => keyword !== undefined && read.has(id.name));
  return Math.max(1, last + 1);
}

/**
 * The names that are read when an expression is evaluated. Undefined if it may do more than that: only functions, classes,
 * literals and lists of them are known to do nothing else.
 */
function readBy(node) {
  switch (node?.type) {
    case 'Identifier':
      return [node.name];
    case 'ObjectExpression':
      return readByAll(node.properties.map(({ computed, value }) => (computed ? undefined : value)));
    case 'ArrayExpression':
      return readByAll(node.elements);
    case 'ClassExpression':
      return node.body.body.every(isPlain)
        ? node.superClass === null
          ? []
          : readBy(node.superClass)
        : undefined;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'Literal':
      return [];
    default:
      return undefined;
  }
}

function readByAll(nodes) {
  const read = nodes.map(readBy);
  return read.includes(undefined) ? undefined : read.flat();
}

/** Whether defining this part of a class reads nothing. */
function isPlain({ type, computed, static: isStatic }) {
  return type !== 'StaticBlock' && !computed && !(isStatic && type === 'PropertyDefinition');
}

/** Before which of these texts another takes the fewest bytes, given what it is behind there. */
function bestPlace(texts, text, from, to) {
  const whole = texts.join('');
  let [end, tried, best, least] = [0, -STRIDE, from, Infinity];
  for (let i = 1; i <= to; i++) {
    end += texts[i - 1].length;
    if (i < from || end < tried + STRIDE) continue;
    tried = end;
    const dictionary = Buffer.from(whole.slice(Math.max(0, end - WINDOW), end)).subarray(-WINDOW);
    const cost = deflateRawSync(text, { dictionary }).length;
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}
