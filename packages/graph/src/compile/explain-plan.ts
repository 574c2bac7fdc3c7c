import { checkOptions, type OptionCheck } from '@bp-graph/core';
import { checkGraph, type Graph } from '../graph.js';
import { elsewhere, positiveCount } from '../option-checks.js';
import { costOf, type Cost } from './cost.js';
import { machines, type MachineName } from './machines.js';
import { plan } from './plan.js';
import { requestOf } from './request-of.js';

/** What a plan is explained for. */
export interface ExplainOptions {
  /** The batch size; by default the current one of the graph's inputs. */
  readonly rows?: number;
  /** `wasm-float64` by default. */
  readonly engine?: MachineName;
}

/**
 * The tape that training would run, as a text table: for every instruction its node and sizes, and the floating-point
 * operations and bytes moved for one batch; then the totals, and the memory needed. For an engine that merges instructions, a
 * last line lists the merged operations: adjacent ones are always merged, and in a long tape also similar ones far apart.
 *
 * What a step does after the backward pass is not counted, since it depends on the options of `train`: the check that the
 * gradients are finite, penalties, clipping and the update, and the memory of the optimiser's state.
 *
 * Does not train or change the graph.
 *
 * @throws Uncompilable with the node if the graph cannot be compiled to a tape. Fault for an unknown engine.
 */
export function explainPlan(graph: Graph, options: ExplainOptions = {}): string {
  checkGraph(graph, 'explainPlan');
  checkOptions(options, EXPLAIN_CHECKS, 'explainPlan');
  const { rows = graph.batch, engine = 'wasm-float64' } = options;
  const kind = machines.get(engine, 'engine');
  const frozen = new Map(graph.parameters.map((parameter) => [parameter.position, parameter.frozen]));
  const request = requestOf(graph, kind, {
    rows,
    tables: new Map([...graph.inputs, ...graph.targets].map((leaf) => [leaf.position, rows])),
    varies: true,
    trains: (at) => frozen.get(at) === false,
    isPenalised: () => false,
    states: 0,
  });
  const tape = plan(request);
  const costs = tape.steps.map(({ instruction }) => costOf(instruction, tape.lanes));
  const lines = tape.steps.map(({ instruction: { name, operands }, node }, k) => [
    k < tape.forward ? 'forward' : 'backward',
    graph.nodes[node].id,
    name,
    sizesOf(operands),
    ...figures(costs[k], kind.bytes),
  ]);
  const sum: Cost = {
    flops: costs.reduce((total, { flops }) => total + flops, 0),
    numbers: costs.reduce((total, { numbers }) => total + numbers, 0),
  };
  const head = ['pass', 'node', 'instruction', 'sizes', 'flops', 'bytes'];
  const total = ['total', '', `${lines.length} instructions`, '', ...figures(sum, kind.bytes)];
  const { parameters, lanes, size } = tape;
  // Without the padding between them.
  const trained = parameters.members.reduce((n, { value, gradient }) => n + (gradient ? value.count : 0), 0);
  return [
    ...table([head, ...lines, total]),
    '',
    `${kind.name}: ${rows} rows in ${lanes} lanes, ${trained} numbers of parameters that are trained, ${size * kind.bytes} bytes of memory`,
    'not counted: the check that gradients are finite, penalties, clipping, the update and its state',
    ...joinedBy(kind.join?.(tape, graph.topology)),
  ].join('\n');
}

const EXPLAIN_CHECKS = { rows: positiveCount, engine: elsewhere } satisfies Record<
  keyof ExplainOptions,
  OptionCheck
>;

/** `joined into 7 operations: 3 product, 2 gather, …`, the most frequent first. */
function joinedBy(names: readonly string[] = []): readonly string[] {
  if (names.length === 0) return [];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const list = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
  return [`joined into ${names.length} operations: ${list.join(', ')}`];
}

/** Operands that determine the amount of work. */
const SIZES: readonly string[] = ['units', 'width', 'count'];

function sizesOf(operands: Readonly<Record<string, number>>): string {
  return SIZES.filter((name) => name in operands)
    .map((name) => `${name} ${operands[name]}`)
    .join(', ');
}

function figures({ flops, numbers }: Cost, bytes: number): readonly string[] {
  return [String(flops), String(numbers * bytes)];
}

/** Formats rows of cells as lines: text aligned left, numbers right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0].map((_, k) => Math.max(...rows.map((row) => row[k].length)));
  return rows.map((row) =>
    row
      .map((cell, k) => (k < FIRST_FIGURE ? cell.padEnd(widths[k]) : cell.padStart(widths[k])))
      .join('  ')
      .trimEnd(),
  );
}

const FIRST_FIGURE = 4;
