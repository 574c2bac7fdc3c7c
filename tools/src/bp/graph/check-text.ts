import type { GradientReport, NodeCheck } from '@bp-graph/graph';
import { textTable } from '../../table.js';

/** The report of a gradient check as a table, one node per line. */
export function checkTable({ nodes }: GradientReport): readonly string[] {
  const header = ['node', 'operation', 'checked', 'kinks', 'worst error', 'analytic', 'numeric', 'result'];
  const figures = (column: number): boolean => column >= 2 && column <= 6;
  return textTable({ header, rows: nodes.map(row) }, { figures });
}

/** The outcome in one sentence. */
export function checkSentence({ nodes, passed, tolerance, worst, wrong }: GradientReport): string {
  const failed = nodes.filter((node) => !node.passed).length;
  const outcome = passed
    ? `all ${nodes.length} nodes match central differences`
    : `${failed} of ${nodes.length} nodes do not match central differences`;
  const where =
    worst === undefined ? '' : `; worst error ${short(worst.error)} at ${worst.id}, entry ${worst.entry}`;
  return `${outcome} within ${tolerance.toExponential()}${where}${ownOf(wrong)}`;
}

/** Names the nodes whose own derivative is wrong, as opposed to those that only depend on such a node. */
function ownOf(wrong: readonly string[]): string {
  if (wrong.length === 0) return '';
  const others = wrong.length > MOST_NAMES ? ` and ${wrong.length - MOST_NAMES} more` : '';
  return `; wrong derivatives: ${wrong.slice(0, MOST_NAMES).join(', ')}${others}`;
}

const MOST_NAMES = 3;

function row({ id, op, passed, judged, kinks, exempt, worst }: NodeCheck): readonly string[] {
  const figures =
    worst === undefined ? ['–', '–', '–'] : [worst.error, worst.analytic, worst.numeric].map(short);
  const verdict = passed ? 'pass' : 'FAIL';
  const reason = exempt === undefined ? verdict : `${judged === 0 ? 'exempt' : verdict}: ${exempt}`;
  return [id, op, String(judged), String(kinks.length), ...figures, reason];
}

function short(number: number): string {
  return number === 0 ? '0' : String(Number(number.toPrecision(6)));
}
