/** The outcome of a test run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of vitest's JSON report that are used. Checks that are not test runs write only the first two. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly FileReport[];
}

interface FileReport {
  readonly name?: string;
  readonly status: string;
  /** Why the file failed to load. */
  readonly message?: string;
  readonly assertionResults: readonly TestReport[];
}

interface TestReport {
  readonly status: string;
  readonly fullName?: string;
  readonly failureMessages?: readonly string[];
}

/**
 * Counts the tests of a report. A file that fails outside its tests (it does not load, a hook throws) counts as one
 * failure. So does a missing report, since its target failed before writing it, and a report without any test.
 */
export function tally(report: Report | undefined): Tally {
  if (report === undefined) return ONE_FAILURE;
  const broken = (report.testResults ?? []).filter(isBroken).length;
  const counted = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
  return counted.passed + counted.failed + counted.skipped === 0 ? ONE_FAILURE : counted;
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/** For example `12 passed, 0 failed`; skipped tests are mentioned if there are any. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What failed and why, one paragraph each: often only the end of a long log is kept, and it should say which test it
 * was.
 */
export function describeFailures(report: Report | undefined): readonly string[] {
  return (report?.testResults ?? []).flatMap((file) => {
    const { name = '', message = '', assertionResults } = file;
    if (isBroken(file)) return [paragraph(name, message)];
    return assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName = '', failureMessages = [] }) =>
        paragraph(`${name}: ${fullName}`, failureMessages.join('\n')),
      );
  });
}

const LONGEST_REASON = 1000;

function paragraph(what: string, why: string): string {
  return `failed: ${what}\n${why.slice(0, LONGEST_REASON)}`;
}

const ONE_FAILURE: Tally = { passed: 0, failed: 1, skipped: 0 };

function isBroken({ status, assertionResults }: FileReport): boolean {
  return status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed');
}
