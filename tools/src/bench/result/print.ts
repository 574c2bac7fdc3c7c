import { paletteOf, printLine, type Screen } from '../../bp/terminal.js';
import { labelOf, type Candidate } from '../candidate/candidate.js';
import { titleOf, type Workload } from '../workload/workload.js';
import { figure } from './figures.js';
import type { Outcome } from './outcome.js';
import { limitOf } from './standing.js';
import { goalTable, sectionOf, whereWeLose } from './summary.js';
import { plainTable } from './table.js';

/** One workload, as soon as it is done. */
export function printOutcome(outcome: Outcome, screen: Screen): void {
  const { heading, muted } = paletteOf(screen);
  const { title, table, notes } = sectionOf(outcome);
  printLine(screen, heading(title));
  printLine(screen, plainTable(table));
  for (const note of notes) printLine(screen, muted(note));
  printLine(screen);
}

/** What all workloads together tell. */
export function printSummary(outcomes: readonly Outcome[], screen: Screen): void {
  const { heading } = paletteOf(screen);
  const limit = limitOf(outcomes);
  if (limit !== undefined)
    printLine(
      screen,
      `SIMD limit of this machine: ${figure(limit.median)} GFLOP/s, float32 (${limit.name})\n`,
    );
  const goals = goalTable(outcomes);
  if (goals.rows.length > 0) {
    printLine(screen, heading('Goals'));
    printLine(screen, `${plainTable(goals)}\n`);
  }
  printLine(screen, heading('Where we lose'));
  const lost = whereWeLose(outcomes);
  printLine(screen, lost.length === 0 ? 'nowhere in this run' : lost.join('\n'));
}

/** What can be run. */
export function printList(
  workloads: readonly Workload[],
  candidates: readonly Candidate[],
  screen: Screen,
): void {
  const rows = [
    ...workloads.map((workload) => [workload.name, titleOf(workload)]),
    ['', ''],
    ...candidates.map((candidate) => [
      candidate.name,
      `${labelOf(candidate)}${candidate.peer === true ? ', installed on demand' : ''}`,
    ]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, text] of rows) printLine(screen, `${name.padEnd(width)}  ${text}`.trimEnd());
}
