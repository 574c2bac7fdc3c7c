import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureChromium } from './chromium.js';
import { describeFailures, describeTally, sum, tally, type Report, type Tally } from './test-report.js';
import { projects, workspaceRoot } from './workspace.js';

/** One target of one project, and the report it writes. nx caches the report with the result. */
interface Task {
  readonly project: string;
  readonly target: string;
  readonly report: string;
}

const TEST_TARGETS = ['test', 'test-browser'];

const tasks = plannedTasks();
const browser = chromiumOrMessage();
// A report from an earlier run must not pass for one that this run failed to write.
for (const { report } of tasks) rmSync(report, { force: true });
const nxSucceeded = runNx(browser.path);
const reports = tasks.map((task) => ({ task, report: readReport(task.report) }));
const tallies = reports.map(({ task, report }) => ({ task, result: tally(report) }));
for (const { report } of reports) for (const failure of describeFailures(report)) console.log(`${failure}\n`);
for (const { task, result } of tallies)
  console.log(`${task.project} ${task.target}: ${describeTally(result)}`);
if (browser.message !== undefined) console.log(`\n${browser.message}`);
finish(sum(tallies.map(({ result }) => result)));

/** The checks of the root, and every test target of every project. */
function plannedTasks(): readonly Task[] {
  return projects().flatMap(({ folder, manifest }) => {
    const scripts = Object.keys(manifest.scripts ?? {}).filter(
      (name) => folder !== '.' && TEST_TARGETS.includes(name),
    );
    const checks = folder === '.' ? Object.keys(manifest.nx?.targets ?? {}) : [];
    return [...checks, ...scripts].map((target) => ({
      project: manifest.name,
      target,
      report: join(workspaceRoot, folder, 'reports', `${target}.json`),
    }));
  });
}

/** Without a browser everything else still runs; the tests that need one count as failed. */
function chromiumOrMessage(): { readonly path?: string; readonly message?: string } {
  try {
    return { path: ensureChromium() };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

function runNx(chromium: string | undefined): boolean {
  const targets = [...new Set(tasks.map(({ target }) => target))];
  const nx = createRequire(import.meta.url).resolve('nx/bin/nx.js');
  const { status } = spawnSync(process.execPath, [nx, 'run-many', '--outputStyle=static', '-t', ...targets], {
    cwd: workspaceRoot,
    stdio: 'inherit',
    env: { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }) },
  });
  return status === 0;
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

function finish(counted: Tally): void {
  // A run can fail outside any test, for example by an unhandled rejection; that is still a failure.
  const total = nxSucceeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  console.log(`\n${describeTally(total)}`);
}
