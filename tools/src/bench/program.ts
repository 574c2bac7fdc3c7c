import { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { candidates, selectCandidates } from './candidate/index.js';
import { checkPlace } from '../check-place.js';
import { reportError, withManners } from '../command-line.js';
import { wholeNumber } from '../options.js';
import { whoCanRun } from './peers/who-can-run.js';
import type { Pace } from './race/index.js';
import { documentOf } from './result/document.js';
import { resultsOf } from './result/json.js';
import { machine } from './result/machine.js';
import { printList, printSummary } from './result/print.js';
import { openReport } from './result/report.js';
import { failed, runAll } from './run-all.js';
import { select } from './selection.js';
import { printLine, type Terminal } from '../terminal.js';
import { writeBeside } from '../write-beside.js';

interface Options {
  readonly only?: readonly string[];
  readonly candidates?: readonly string[];
  readonly rounds: number;
  readonly json?: string;
  readonly report?: string | true;
  readonly list?: true;
}

const PAGE = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));

/**
 * Runs the benchmarks with these arguments and returns the exit code: 0 on success, 1 if a candidate failed or computed
 * something else, 2 for an invalid call.
 */
export async function runBench(
  args: readonly string[],
  terminal: Terminal,
  { warmUp = 0.6, slice = 0.1 }: Partial<Omit<Pace, 'rounds'>> = {},
): Promise<number> {
  let code = 0;
  const command = withManners(new Command('bench'), terminal)
    .description('Compare the training speed of bp-graph, hand-written loops and other libraries')
    .option('--only <names...>', 'workloads to run, such as "W2" or "W4-deep W3" (default: all)')
    .option('--candidates <names...>', 'candidates to run, such as "bp-graph hand" (default: all)')
    .option('--rounds <number>', 'rounds of measurement', wholeNumber('--rounds', 1), 9)
    .option('--json <file>', 'write the results to a JSON file')
    .option('--report [file]', 'write the results into a page (default: docs/performance.md)')
    .option('--list', 'list workloads and candidates, and run nothing')
    .addHelpText('after', '\nIn this repository, run it as: npm run bench -- --only W2')
    .action(async (options: Options) => {
      code = await compare(options, { warmUp, slice }, terminal);
    });
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return reportError(error, terminal);
  }
}

async function compare(
  { only, candidates: names, rounds, list, json, report }: Options,
  times: Omit<Pace, 'rounds'>,
  terminal: Terminal,
): Promise<number> {
  const selection = select(only);
  const invited = names === undefined ? candidates : selectCandidates(names);
  const page = report === true ? PAGE : report;
  // A run takes minutes, so whatever would fail at its end is checked first.
  for (const file of [json, page]) if (file !== undefined) checkPlace(file, { replace: true });
  if (list === true) {
    printList(selection, invited, terminal.out);
    return 0;
  }
  const write = page === undefined ? undefined : openReport(page);
  const tell = (text: string): void => {
    printLine(terminal.err, text);
  };
  const plan = { ...selection, candidates: whoCanRun(invited, tell), pace: { rounds, ...times } };
  const results = await runAll(plan, terminal);
  const { outcomes, costs } = results;
  printSummary(outcomes, costs, terminal.out);
  if (json !== undefined)
    writeBeside(json, `${JSON.stringify(resultsOf(outcomes), null, 2)}\n`, { replace: true });
  write?.(
    documentOf(outcomes, costs, {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      pace: plan.pace,
    }),
  );
  return failed(results) ? 1 : 0;
}
