import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/edit/typed-number.js';

describe('a number typed by a user', () => {
  it.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+2', 2],
    ['007', 7],
    ['-2', -2],
    ['−2', -2],
    ['1e-3', 0.001],
    ['1E−3', 0.001],
    ['−1,5e+2', -150],
    ['0,5', 0.5],
    [',5', 0.5],
    ['0,889', 0.889],
    ['1,88', 1.88],
    ['1,8890', 1.889],
    ['1.889', 1.889],
    ['1889,125', 1889.125],
    [' 12 ', 12],
    ['1 889', 1889],
    ['−1\u202f889\u00a0000,5', -1889000.5],
  ])('is parsed: %j', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each([
    ['1,889', '1.889 or 1889'],
    ['−12,500', '-12.500 or -12500'],
    ['1,889e3', '1.889e3 or 1889e3'],
  ])('is rejected if it is ambiguous: %j', (text, expected) => {
    expect(() => typedNumber(text, 'stop-loss')).toThrow(
      `ambiguous number: at stop-loss: found "${text}", expected ${expected}`,
    );
  });

  it.each([
    '',
    ' ',
    'much',
    '1,889,000',
    '1,889.5',
    '1.889,5',
    '1 2',
    '1 88',
    '1889 000',
    '- 2',
    '--2',
    '.',
    ',',
    '1e',
    '1e999',
    'Infinity',
    'NaN',
    '0x10',
    '1_000',
    '２',
  ])('is rejected if it is not a number: %j', (text) => {
    expect(() => typedNumber(text)).toThrow(
      `not a number: found ${JSON.stringify(text)}, expected a finite number such as 0.5 or 1e-3`,
    );
  });
});
