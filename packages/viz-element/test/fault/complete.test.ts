import { activations, datasets, Fault, losses, operations, optimizers } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { tell } from '../../src/fault/tell.js';
import { faultWords } from '../../src/fault/words.js';
import { teach } from '../../src/words/tongue.js';
import * as chinese from '../../src/words/zh.js';
import { phrasesIn } from '../support/phrases.js';

teach('zh', chinese);
const words = faultWords({ language: 'zh' });

/** What is English in a phrase that is said in Chinese, beside what was put into it and names. */
function leftOf(phrase: string): readonly string[] {
  const said = tell(new Fault({ what: phrase.replaceAll('{}', '/7') }), words);
  const spoken = said.replaceAll(/"[^"]*"|“[^”]*”|<[^>]*>|\[[^\]]*\]/g, '');
  return (spoken.match(/[a-z]{2,}/gi) ?? []).filter((word) => !NAMES.test(word));
}

/** Names of things in files and programs, which stay as they are. */
const NAMES = /^(JSON|UTF|src|id|true|false|from|to|input|target|parameter|softmax)$/;

/** Those of which something is left, with what it is. */
function unspoken(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => {
    const left = leftOf(phrase);
    return left.length === 0 ? [] : [`${phrase}: ${left.join(' ')}`];
  });
}

describe('a fault in Chinese', () => {
  it('has a phrase for all that a reader of a page can meet', () => {
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
    // A place without a blank is a name or points into a file; a hole at the end of a word holds a further phrase.
    const phrases = [...found].filter((phrase) => !/^[/{}]*[\w{}/.-]+$|\w\{\}/.test(phrase));
    expect(unspoken(phrases)).toEqual([]);
    expect(phrases.length).toBeGreaterThan(100);
  });

  it('knows what every family that a page chooses from calls its members', () => {
    const families = [activations, datasets, losses, operations, optimizers];
    expect(unspoken(families.map(({ kind }) => `unknown ${kind}`))).toEqual([]);
  });

  it('knows what every attribute of every operation may be', () => {
    const rules = [...operations].flatMap((operation) => Object.values(operation.rules));
    const free = rules.filter(({ choices }) => choices === undefined);
    expect(unspoken(free.map(({ expected }) => expected))).toEqual([]);
    expect(free.length).toBeGreaterThan(5);
  });
});
