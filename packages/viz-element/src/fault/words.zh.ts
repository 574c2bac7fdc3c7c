import { describe } from '@bp-graph/core';
import { pairs } from '../words/pairs.js';
import { phrases } from './phrases.zh.js';
import type { FaultWords } from './words.js';

export const zh: FaultWords = {
  /** A place of one word is a name, which stays as it is. */
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
  waits: (what) => `等待 ${what} …`,
};

/** One after the other: a space stands between Chinese and what is not, and nowhere else. */
function beside(word: string, next: string): string {
  return word + (/^[一-鿿]/.test(next) ? '' : ' ') + next;
}

/** Where a phrase differs: in a further phrase, or in a name, for which no phrase is looked. */
const HOLE = /[@#]/g;

const known = pairs(phrases).map(([english, chinese]): readonly [RegExp, string] => {
  const pattern = english.replaceAll(/[()]/g, '\\$&').replaceAll(HOLE, '(.+?)').replaceAll('…', '.*');
  return [new RegExp(`^${pattern}$`), chinese];
});

/** A phrase in Chinese, and what differs in it too; the same where none fits. */
function say(english: string): string {
  for (const [pattern, chinese] of known) {
    const holes = pattern.exec(english)?.slice(1);
    if (holes) return chinese.replaceAll(HOLE, (hole) => (hole === '@' ? say : String)(holes.shift() ?? ''));
  }
  return english;
}
