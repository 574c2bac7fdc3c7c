import { Fault } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import {
  amount,
  edges,
  flag,
  graph,
  heldBy,
  limit,
  oneOf,
  scalar,
  session,
  table,
  text,
  view,
  whole,
} from '../src/rules.js';
import { refusing, revoked } from './support/proxies.js';

describe('the value of a property', () => {
  it.each([
    ['a text', text, 'a', 'a'],
    ['a number where a text may be one', scalar, 0.5, 0.5],
    ['a number as it stands in the markup', amount, '1e3', 1000],
    ['a whole number', whole, 3, 3],
    ['a limit as people type it', limit, '0,5', 0.5],
    ['a flag', flag, true, true],
    ['no flag where none is given', flag, null, false],
    ['no edges where none are given', edges, undefined, []],
    ['an edge', edges, [{ from: 'a', to: 'b' }], [{ from: 'a', to: 'b' }]],
    ['nothing where nothing is given', whole, null, undefined],
    ['a name', oneOf(['up', 'down']), 'up', 'up'],
    ['nothing where a text is blank', text, ' ', undefined],
    ['nothing where a name is blank', oneOf(['up', 'down']), '', undefined],
    ['nothing where a number is blank', scalar, '', undefined],
    ['nothing where an amount is blank', amount, ' ', undefined],
    ['nothing where a limit is blank', limit, '', undefined],
    ['a flag as it stands in the markup', flag, '', true],
  ])('may be %s', (_, rule, given, held) => {
    expect(heldBy(rule, 'x', given)).toEqual(held);
  });

  it.each([
    [text, 7, 'wrong value: at x: found 7, expected a text'],
    [scalar, Symbol('s'), 'wrong value: at x: found Symbol(s), expected a number or a text'],
    [amount, -1, 'wrong value: at x: found -1, expected a number, 0 or more'],
    [whole, 0.5, 'wrong value: at x: found 0.5, expected a whole number, 0 or more'],
    [whole, NaN, 'wrong value: at x: found NaN, expected a whole number, 0 or more'],
    [limit, 'abc', 'not a number: at x: found "abc", expected a finite number such as 0.5 or 1e-3'],
    [limit, '1,889', 'ambiguous number: at x: found "1,889", expected 1.889 or 1889'],
    [limit, '-1', 'wrong value: at x: found "-1", expected a number above 0'],
    [flag, 'yes', 'wrong value: at x: found "yes", expected true or false'],
    [table, 7, 'wrong value: at x: found 7, expected an object'],
    [edges, [{}], 'wrong value: at x: found [an object], expected a list of edges'],
    [
      oneOf(['light', 'dark']),
      'drak',
      'wrong value: at x: found "drak", expected one of light, dark; did you mean "dark"?',
    ],
  ])('is rejected with a reason if it is invalid: %#', (rule, given, message) => {
    const take = (): unknown => heldBy(rule, 'x', given);
    expect(take).toThrow(Fault);
    expect(take).toThrow(message);
  });

  it.each([
    ['revoked', revoked()],
    ['that refuses every look at it', refusing()],
  ])('is rejected with a reason if it is a proxy %s', (_, given) => {
    for (const rule of [text, scalar, amount, whole, flag, session, graph, view, table, edges]) {
      const take = (): unknown => heldBy(rule, 'x', given);
      expect(take).toThrow(Fault);
      expect(take).toThrow(`at x: found an object, expected ${rule.expected}`);
    }
  });
});
