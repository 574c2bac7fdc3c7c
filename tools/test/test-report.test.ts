import { describe, expect, it } from 'vitest';
import { describeFailures, describeTally, sum, tally } from '../src/test-report.js';

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

describe('what failed', () => {
  it('is told by file, test and reason', () => {
    const failed = { status: 'failed', fullName: 'a graph trains', failureMessages: ['expected 1 to be 2'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
      { name: 'b.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(describeFailures({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual([
      'failed: a.test.ts: a graph trains\nexpected 1 to be 2',
    ]);
  });

  it('is a file too that does not load', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(describeFailures({ numPassedTests: 0, numFailedTests: 0, testResults })).toEqual([
      'failed: a.test.ts\nno such module',
    ]);
  });

  it('is told briefly, however long the reason is', () => {
    const testResults = [{ status: 'failed', message: 'x'.repeat(1e6), assertionResults: [] }];
    expect(describeFailures({ numPassedTests: 0, numFailedTests: 0, testResults })[0].length).toBeLessThan(
      2000,
    );
  });

  it('is nothing where all passed, and where no report was left', () => {
    expect(describeFailures({ numPassedTests: 1, numFailedTests: 0 })).toEqual([]);
    expect(describeFailures(undefined)).toEqual([]);
  });
});
