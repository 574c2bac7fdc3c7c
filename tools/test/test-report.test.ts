import { describe, expect, it } from 'vitest';
import { describeTally, sum, tally } from '../src/test-report.js';

describe('counting a report', () => {
  it('takes over what passed, failed, was skipped and was left to do', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 };
    expect(tally(report)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  it('counts a file that does not load as a failure, though it holds no failed test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(tally({ numPassedTests: 5, numFailedTests: 0, testResults })).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  it('does not count a failed test twice', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ];
    expect(tally({ numPassedTests: 1, numFailedTests: 1, testResults }).failed).toBe(1);
  });

  it('counts a missing report, and one without any test, as a failure', () => {
    expect(tally(undefined).failed).toBe(1);
    expect(tally({ numPassedTests: 0, numFailedTests: 0 }).failed).toBe(1);
  });
});

describe('the last line', () => {
  it('names the skipped only if there are any', () => {
    expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(describeTally({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });

  it('is the sum of all reports', () => {
    const tallies = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sum(tallies)).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
