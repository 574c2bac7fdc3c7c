import { activations, datasets, Fault, losses, operations, optimizers } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { tell } from '../../src/fault/tell.js';
import { faultWords } from '../../src/fault/words.js';
import { teach } from '../../src/words/tongue.js';
import * as chinese from '../../src/words/zh.js';
import { phrasesIn } from '../support/phrases.js';

teach('zh', chinese);
const words = faultWords({ language: 'zh' });

/** The English words in the Chinese version of a phrase, apart from what was inserted and names. */
function leftOf(phrase: string): readonly string[] {
  const said = tell(new Fault({ what: phrase.replaceAll('{}', '/7') }), words);
  const spoken = said.replaceAll(/"[^"]*"|“[^”]*”|<[^>]*>|\[[^\]]*\]/g, '');
  return (spoken.match(/[a-z]{2,}/gi) ?? []).filter((word) => !NAMES.test(word));
}

/** Names of things in files and programs, which are not translated. */
const NAMES = /^(JSON|UTF|src|id|true|false|from|to|input|target|parameter|softmax)$/;

/** The phrases that are not fully translated, each with the English words in it. */
function unspoken(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => {
    const left = leftOf(phrase);
    return left.length === 0 ? [] : [`${phrase}: ${left.join(' ')}`];
  });
}

describe('a fault in Chinese', () => {
  it('has a translation for every phrase that a reader of a page can encounter', () => {
    const found = phrasesIn(
      'core/src/attributes.ts',
      'core/src/class-index.ts',
      'core/src/combine',
      'core/src/loss',
      'core/src/tensor.ts',
      'core/src/weighted-sum.ts',
      'graph/src/compose/network.ts',
      'graph/src/format/check-document.ts',
      'graph/src/format/check-meaning.ts',
      'graph/src/format/json-fault.ts',
      'graph/src/format/migrations.ts',
      'graph/src/format/parse-graph.ts',
      'graph/src/format/parse-json.ts',
      'graph/src/format/schema.ts',
      'graph/src/graph-fault.ts',
      'graph/src/node/values.ts',
      'graph/src/placement.ts',
      'graph/src/topology.ts',
      'graph/src/train/non-finite.ts',
      'viz-element/src/bp-element.ts',
      'viz-element/src/edit',
      'viz-element/src/exhibit',
      'viz-element/src/map',
      'viz-element/src/joined.ts',
      'viz-element/src/missing.ts',
      'viz-element/src/parts-later.ts',
      'viz-element/src/rules.ts',
      'viz-element/src/stop',
    );
    // A phrase without a space is a name or a path; a placeholder at the end of a word holds another phrase.
    const phrases = [...found].filter((phrase) => !/^[/{}]*[\w{}/.-]+$|\w\{\}/.test(phrase));
    expect(unspoken(phrases)).toEqual([]);
    expect(phrases.length).toBeGreaterThan(100);
  });

  it('has a name for the members of every family that a page chooses from', () => {
    const families = [activations, datasets, losses, operations, optimizers];
    expect(unspoken(families.map(({ kind }) => `unknown ${kind}`))).toEqual([]);
  });

  it('has a translation for the allowed values of every attribute of every operation', () => {
    const rules = [...operations].flatMap((operation) => Object.values(operation.rules));
    const free = rules.filter(({ choices }) => choices === undefined);
    expect(unspoken(free.map(({ expected }) => expected))).toEqual([]);
    expect(free.length).toBeGreaterThan(5);
  });
});
