import remapping from '@jridgewell/remapping';
import MagicString, { Bundle } from 'magic-string';
import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { Likeness, WINDOW } from './likeness.js';

/** The number of places where an item is tried. */
const TRIED = 40;
/** The number of characters behind an item that are tried along with it: they may repeat it. */
const BEHIND = 1500;
/** The number of bytes that going through all items has to save, or it is not done again. */
const WORTHWHILE = 50;

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
  for (const part of written(smallest(statements.flatMap((statement) => itemsOf(statement, code)))))
    if (typeof part === 'string') moved.addSource(new MagicString(part));
    else add(part);
  add({ start: statements.at(-1).end, end: code.length });
  return moved;
}

/** The statements of a module or, in a script, of the function around all of it. */
function statementsOf({ body }) {
  return body.length > 1 ? body : body[0].declarations[0].init.callee.body.body;
}

/** A statement or, if it declares variables, each of its declarations, along with the keyword; and the code of each. */
function itemsOf(statement, code) {
  const { type, declarations, kind } = statement;
  const items = type === 'VariableDeclaration' ? declarations : [statement];
  const keyword = type === 'VariableDeclaration' ? kind : undefined;
  return items.map((item) => ({ ...item, keyword, text: code.slice(item.start, item.end) }));
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
 * Items in an order that takes fewer bytes, compressed: each moves where that makes the whole smaller, until little is
 * gained. The first may be a directive and the last one ends the program: they stay where they are.
 */
function smallest(items) {
  const likeness = new Likeness(items);
  const movable = items.slice(1, -1).filter((item) => isFunction(item) || readBy(item.init) !== undefined);
  movable.sort((a, b) => b.text.length - a.text.length);
  let [order, size, before] = [items, compressed(items), Infinity];
  while (before - size >= WORTHWHILE) {
    before = size;
    for (const each of movable) {
      const here = order.indexOf(each);
      const others = order.toSpliced(here, 1);
      const range = isFunction(each) ? [1, others.length - 1] : [behindRead(each, others), here];
      const places = likeness.placesFor(each, others, range, TRIED);
      const place = bestPlace([here, ...places], each, others);
      if (place === here) continue;
      const moved = others.toSpliced(place, 0, each);
      const now = compressed(moved);
      if (now < size) [order, size] = [moved, now];
    }
  }
  return order;
}

/** The number of bytes that items take, compressed. */
function compressed(items) {
  const parts = written(items).map((part) => (typeof part === 'string' ? part : part.text));
  return gzipSync(parts.join('')).length;
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

/** At which of these places among others an item adds the fewest bytes, given what is before it and behind it there. */
function bestPlace(places, { text }, others) {
  const whole = others.map((other) => other.text).join('');
  const starts = [0];
  for (const other of others) starts.push(starts.at(-1) + other.text.length);
  const added = (place) => {
    const at = starts[place];
    const dictionary = Buffer.from(whole.slice(Math.max(0, at - WINDOW), at)).subarray(-WINDOW);
    const sizeOf = (code) => deflateRawSync(code, { dictionary }).length;
    const behind = whole.slice(at, at + BEHIND);
    return sizeOf(text + behind) - sizeOf(behind);
  };
  const costs = places.map(added);
  return places[costs.indexOf(Math.min(...costs))];
}
