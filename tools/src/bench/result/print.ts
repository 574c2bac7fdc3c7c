import { paletteOf, printLine, type Screen } from '../../terminal.js';
import { labelOf, type Candidate } from '../candidate/candidate.js';
import type { Selection } from '../selection.js';
import { titleOf } from '../workload/workload.js';
import type { CostOutcome } from './cost-outcome.js';
import { costNotes, costTable } from './cost-table.js';
import { figure } from './figures.js';
import { goalTable } from './goal-table.js';
import type { Outcome } from './outcome.js';
import { limitOf } from './standing.js';
import { sectionOf } from './section.js';
import { nameThenFigures, textTable, type Table } from '../../table.js';
import { whereWeLose } from './where-we-lose.js';

/** Prints the results of one workload, as soon as they are there. */
export function printOutcome(outcome: Outcome, screen: Screen): void {
  const { heading, muted } = paletteOf(screen);
  const { title, table, notes } = sectionOf(outcome);
  printLine(screen, heading(title));
  printTable(screen, table);
  for (const note of notes) printLine(screen, muted(note));
  printLine(screen);
}

/** Prints what follows from all workloads and costs together. */
export function printSummary(
  outcomes: readonly Outcome[],
  costs: readonly CostOutcome[],
  screen: Screen,
): void {
  const { heading, muted } = paletteOf(screen);
  const limit = limitOf(outcomes);
  if (limit !== undefined)
    printLine(
      screen,
      `SIMD limit of this machine: ${figure(limit.median)} GFLOP/s, float32 (${limit.name})\n`,
    );
  const show = (title: string, table: Table): void => {
    if (table.rows.length === 0) return;
    printLine(screen, heading(title));
    printTable(screen, table);
    printLine(screen);
  };
  show('Goals', goalTable(outcomes));
  show('Cost of watching', costTable(costs));
  for (const note of costNotes(costs)) printLine(screen, muted(note));
  printLine(screen, heading('Where we lose'));
  const lost = whereWeLose(outcomes, costs);
  printLine(screen, lost.length === 0 ? 'nowhere in this run' : lost.join('\n'));
}

function printTable(screen: Screen, table: Table): void {
  for (const line of textTable(table, { figures: nameThenFigures })) printLine(screen, line);
}

/** Prints what can be run. */
export function printList(
  { workloads, costs }: Selection,
  candidates: readonly Candidate[],
  screen: Screen,
): void {
  const rows = [
    ...workloads.map((workload) => [workload.name, titleOf(workload)]),
    ...costs.map(({ name, title }) => [name, title]),
    ['', ''],
    ...candidates.map((candidate) => [
      candidate.name,
      `${labelOf(candidate)}${candidate.peer === true ? ', installed on demand' : ''}`,
    ]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, text] of rows) printLine(screen, `${name.padEnd(width)}  ${text}`.trimEnd());
}
