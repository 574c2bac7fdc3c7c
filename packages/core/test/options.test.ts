import { describe, expect, it } from 'vitest';
import { numberRule } from '../src/attributes.js';
import { amountRule, completeOptions, shareRule, withDefaults } from '../src/options.js';

const rules = {
  share: shareRule('a share', 0.5),
  amount: amountRule('an amount', 2),
  any: numberRule('any', -1),
};

describe('options', () => {
  it('take the default if a value is missing or undefined', () => {
    const defaults = { share: 0.5, amount: 2, any: -1 };
    expect(completeOptions(rules, {}, 'here')).toEqual(defaults);
    expect(completeOptions(rules, { share: undefined }, 'here')).toEqual(defaults);
  });

  it('take the given values if they are allowed', () => {
    expect(completeOptions(rules, { share: 0, amount: 1e300 }, 'here')).toEqual({
      share: 0,
      amount: 1e300,
      any: -1,
    });
  });

  it.each([1, -0.1, NaN, '0.5', null])('reject %s as a share and name the place', (share) => {
    expect(() => completeOptions(rules, { share }, 'here')).toThrow(/here.*expected a number from 0/);
  });

  it.each([-1, Infinity, NaN, '1', true])('reject %s as an amount', (amount) => {
    expect(() => completeOptions(rules, { amount }, 'here')).toThrow(/expected a finite number, 0 or more/);
  });

  it('reject an unknown name and suggest the nearest', () => {
    expect(() => completeOptions(rules, { ammount: 1 }, 'here')).toThrow(/did you mean "amount"/);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'reject the name %s like any other unknown name',
    (name) => {
      const given = JSON.parse(`{"${name}": 1}`) as Record<string, unknown>;
      expect(() => completeOptions(rules, given, 'here')).toThrow(/unknown/);
    },
  );

  it.each([[null], [[]], ['text'], [3]])('reject %s, which is not an object', (given) => {
    expect(() => completeOptions(rules, given as never, 'here')).toThrow(/not options/);
  });

  it('can be given other defaults without changing the rules', () => {
    const others = withDefaults(rules, { amount: 7 });
    expect(completeOptions(others, {}, 'here')).toEqual({ share: 0.5, amount: 7, any: -1 });
    expect(rules.amount.default).toBe(2);
  });
});
