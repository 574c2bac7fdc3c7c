import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/paint/sparkline.js';

describe('a sparkline', () => {
  it('runs from the oldest number on the left to the latest on the right, with larger ones higher', () => {
    expect(sparkline([0, 1, 0.5], 12, 10)).toBe('M1 8L6 2L11 5');
  });

  it('stays in the middle if nothing changes', () => {
    expect(sparkline([2, 2], 12, 10)).toBe('M1 5L11 5');
  });

  it('leaves a gap for a missing number', () => {
    expect(sparkline([0, NaN, 1, 0], 11, 10)).toBe('M1 8M7 2L10 8');
  });
});
