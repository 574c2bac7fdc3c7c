import { describe as shown, Fault, nearestName } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';

describe('a fault', () => {
  it('says in one sentence what is wrong, where, what was found, what was expected and which name was meant', () => {
    const fault = new Fault({
      what: 'unknown activation',
      where: '/nodes/3/op',
      found: 'sigmod',
      expected: 'the name of an activation',
      nearest: 'sigmoid',
    });
    expect(fault.message).toBe(
      'unknown activation: at /nodes/3/op: found "sigmod", expected the name of an activation; did you mean "sigmoid"?',
    );
  });

  it('shows a missing value as undefined, and omits the parts it was not given', () => {
    expect(new Fault({ what: 'no', found: undefined }).message).toBe('no: found undefined');
    expect(new Fault({ what: 'no' }).message).toBe('no');
  });
});

describe('a value in a message', () => {
  it.each([
    ['text', '"text"'],
    ['two\nlines', '"two\\nlines"'],
    [-0, '-0'],
    [null, 'null'],
    [[1, ['a'], []], '[1, ["a"], []]'],
    [new Float64Array(2), 'Float64Array of 16 bytes'],
    [new Map(), 'a Map'],
    [Object.create(null), 'a null-prototype object'],
  ])('is written on one line: %j', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('is cut at 60 characters', () => {
    expect(shown('x'.repeat(10_000_000))).toMatch(/^"x{58}…$/);
    expect(shown(Array.from({ length: 1000 }, () => 7))).toHaveLength(60);
  });

  it('is not followed deeper than three lists', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 1_000_000; depth++) deep = [deep];
    expect(shown(deep)).toBe('[[[[…]]]]');
  });

  it.each(['{"constructor": {"name": {"toString": 1}}}', '{"__proto__": {"constructor": 1}}', '{"a": 1}'])(
    'is described as an object, whatever fields it has: %s',
    (json) => {
      expect(shown(JSON.parse(json))).toBe('an object');
    },
  );
});

describe('the nearest name', () => {
  it('to that of a layer is its last node', () => {
    expect(nearestName('hidden', ['hidden/sum', 'hidden/tanh', 'hiddens'])).toBe('hidden/tanh');
  });

  it('is one that differs by a few letters', () => {
    expect(nearestName('Sigmod', ['tanh', 'sigmoid'])).toBe('sigmoid');
    expect(nearestName('relu6', ['relu'])).toBe('relu');
  });

  it('is undefined if no name is close, there are no names, or the name is too long to be one', () => {
    expect(nearestName('swish', ['tanh', 'sigmoid'])).toBeUndefined();
    expect(nearestName('swish', [])).toBeUndefined();
    expect(nearestName('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined();
  });
});
