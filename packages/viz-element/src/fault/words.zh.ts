import { describe } from '@bp-graph/core';
import { pairs } from '../words/pairs.js';
import { phrases } from './phrases.zh.js';
import type { FaultWords } from './words.js';

export const zh: FaultWords = {
  /** A `where` of a single word is a name and is kept as it is. */
  told({ what, where, expected, nearest, ...others }) {
    const found = 'found' in others && others.found !== undefined ? describe(others.found) : undefined;
    const parts = [
      where === undefined ? '' : beside('在', where.includes(' ') ? say(where) : where),
      found === undefined ? '' : `现为 ${found}`,
      expected === undefined ? '' : beside('应为', say(expected)),
    ].filter((part) => part !== '');
    const head = parts.length === 0 ? say(what) : `${say(what)}：${parts.join('，')}`;
    return `${head}。${nearest === undefined ? '' : `是不是“${nearest}”？`}`;
  },
  waits: (what) => `${beside('等待', say(what))} …`,
};

/** Joins two words. Chinese is separated by a space from anything that is not Chinese, and by nothing from Chinese. */
function beside(word: string, next: string): string {
  return word + (/^[一-鿿]/.test(next) ? '' : ' ') + next;
}

/** A placeholder: `@` for a nested phrase, `#` for a name, which is not translated. */
const HOLE = /[@#]/g;

const known = pairs(phrases).map(([english, chinese]): readonly [RegExp, string] => {
  const pattern = english.replaceAll(/[()]/g, '\\$&').replaceAll(HOLE, '(.+?)').replaceAll('…', '.*');
  return [new RegExp(`^${pattern}$`), chinese];
});

/** Translates a phrase and the phrases nested in it. Returns it unchanged if nothing matches. */
function say(english: string): string {
  for (const [pattern, chinese] of known) {
    const holes = pattern.exec(english)?.slice(1);
    if (holes) return chinese.replaceAll(HOLE, (hole) => (hole === '@' ? say : String)(holes.shift() ?? ''));
  }
  return english;
}
