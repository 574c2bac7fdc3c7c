import { describe, expect, it } from 'vitest';
import { describeFailures, describeTally, sum, tally } from '../src/test-report.js';

describe('counting a report', () => {
  it('counts tests that passed, failed, were skipped or are still to do', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 };
    expect(tally(report)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  it('counts a file that fails to load as a failure, even without a failed test', () => {
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
  it('mentions skipped tests only if there are any', () => {
    expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(describeTally({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });

  it('adds up all reports', () => {
    const tallies = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sum(tallies)).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});

describe('the list of failures', () => {
  it('names file, test and reason', () => {
    const failed = { status: 'failed', fullName: 'a graph trains', failureMessages: ['expected 1 to be 2'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
      { name: 'b.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(describeFailures({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual([
      'failed: a.test.ts: a graph trains\nexpected 1 to be 2',
    ]);
  });

  it('includes a file that fails to load', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(describeFailures({ numPassedTests: 0, numFailedTests: 0, testResults })).toEqual([
      'failed: a.test.ts\nno such module',
    ]);
  });

  it('is short, however long the reason is', () => {
    const testResults = [{ status: 'failed', message: 'x'.repeat(1e6), assertionResults: [] }];
    expect(describeFailures({ numPassedTests: 0, numFailedTests: 0, testResults })[0].length).toBeLessThan(
      2000,
    );
  });

  it('is empty if everything passed, or if there is no report', () => {
    expect(describeFailures({ numPassedTests: 1, numFailedTests: 0 })).toEqual([]);
    expect(describeFailures(undefined)).toEqual([]);
  });
});
