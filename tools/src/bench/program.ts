import { Fault } from '@bp-graph/core';
import { Command } from 'commander';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeBeside } from '../bp/graph/write-beside.js';
import { wholeNumber } from '../bp/options.js';
import { printLine, type Terminal } from '../bp/terminal.js';
import { reportError, withManners } from '../command-line.js';
import type { Candidate } from './candidate/candidate.js';
import { candidates, selectCandidates } from './candidate/index.js';
import { ensurePeers } from './peers/install.js';
import { race, type Pace } from './race.js';
import { documentOf } from './result/document.js';
import { resultsOf } from './result/json.js';
import { machine } from './result/machine.js';
import type { Outcome } from './result/outcome.js';
import { printList, printOutcome, printSummary } from './result/print.js';
import { statusOn } from './status.js';
import { selectWorkloads, workloads } from './workload/index.js';
import type { Workload } from './workload/workload.js';

interface Options {
  readonly only?: readonly string[];
  readonly candidates?: readonly string[];
  readonly rounds: number;
  readonly json?: string;
  readonly report?: string;
  readonly list?: true;
}

/** What is run, beside which the options are a matter of words. */
interface Plan {
  readonly workloads: readonly Workload[];
  readonly candidates: readonly Candidate[];
  readonly pace: Pace;
}

/**
 * Runs the benchmarks with these arguments and gives the exit code: 0; 1 if a candidate failed or computes something
 * else; 2 for a call that cannot be used, or libraries that cannot be installed.
 */
export async function runBench(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const command = withManners(new Command('bench'), terminal)
    .description('Trains the same networks with bp-graph, by hand and with other libraries, and compares.')
    .option('--only <names...>', 'workloads or groups of them, such as "W2" or "W4-deep W3"')
    .option('--candidates <names...>', 'who takes part, such as "bp-graph hand"; all unless given')
    .option('--rounds <number>', 'measurements of each', wholeNumber('--rounds', 1), 9)
    .option('--json <file>', 'write the results as JSON')
    .option('--report <file>', 'write the results as a page: docs/performance.md')
    .option('--list', 'name the workloads and candidates, and run nothing')
    .addHelpText('after', '\nAs a script of this repository: npm run bench -- --only W2')
    .action(async (options: Options) => {
      code = await compare(options, terminal);
    });
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return reportError(error, terminal);
  }
}

async function compare(options: Options, terminal: Terminal): Promise<number> {
  const plan = planOf(options);
  for (const file of [options.json, options.report]) requireFolder(file);
  if (options.list === true) {
    printList(plan.workloads, plan.candidates, terminal.out);
    return 0;
  }
  if (plan.candidates.some(({ peer }) => peer === true)) ensurePeers((text) => printLine(terminal.err, text));
  const outcomes = await runAll(plan, terminal);
  printSummary(outcomes, terminal.out);
  if (options.json !== undefined)
    writeBeside(options.json, `${JSON.stringify(resultsOf(outcomes), null, 2)}\n`, { replace: true });
  if (options.report !== undefined) {
    const circumstances = {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      pace: plan.pace,
    };
    writeBeside(options.report, documentOf(outcomes, circumstances), { replace: true });
  }
  return outcomes.some(({ absent }) => absent.some(({ failed }) => failed)) ? 1 : 0;
}

function planOf({ only, candidates: names, rounds }: Options): Plan {
  return {
    workloads: only === undefined ? [...workloads] : selectWorkloads(only),
    candidates: names === undefined ? candidates : selectCandidates(names),
    pace: { rounds, warmUp: 0.6, slice: 0.1 },
  };
}

async function runAll(
  { workloads, candidates, pace }: Plan,
  { out, err }: Terminal,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const workload of workloads) {
    const status = statusOn(err, `${workload.name}, ${outcomes.length + 1} of ${workloads.length}`);
    const outcome = await race(workload, candidates, pace, status.show).finally(status.end);
    outcomes.push(outcome);
    printOutcome(outcome, out);
  }
  return outcomes;
}

/** A run takes minutes; what would go wrong at its end is said before. */
function requireFolder(file: string | undefined): void {
  if (file === undefined || existsSync(dirname(resolve(file)))) return;
  throw new Fault({ what: 'no such folder', found: file, expected: 'a file in a folder that is there' });
}
