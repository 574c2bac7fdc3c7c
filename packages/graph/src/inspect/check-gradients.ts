import { checkOptions, Fault, type OptionCheck } from '@bp-graph/core';
import { constantInputsOf } from '../constant-inputs.js';
import { probe, type Evaluation } from '../evaluate.js';
import { checkGraph, type Graph } from '../graph.js';
import { amount, array, positive } from '../option-checks.js';
import type { PlacedNode } from '../topology.js';
import { checkEntry, type CheckedEntry, type Setting } from './central-difference.js';
import { wrongDerivatives } from './wrong-derivatives.js';

/** Options of a gradient check. */
export interface CheckOptions {
  /** The nodes to check; all by default. */
  readonly nodes?: readonly string[];
  /** Flat indices of the entries to check in each of them; all by default. */
  readonly entries?: readonly number[];
  /** The step of the central difference, relative to max(1, |value|). */
  readonly step?: number;
  /** The largest relative error that passes. */
  readonly tolerance?: number;
}

/** The result for one node. */
export interface NodeCheck {
  readonly id: string;
  readonly op: string;
  readonly passed: boolean;
  /** The number of entries compared. */
  readonly judged: number;
  /** Entries that were not compared, because the difference would step across a kink or the boundary of E's domain. */
  readonly kinks: readonly number[];
  /** Why the node's gradient is by definition not the derivative of its value, or why it is not checked at all. */
  readonly exempt?: string;
  readonly worst?: CheckedEntry;
}

/** The result of comparing gradients with central differences. */
export interface GradientReport {
  readonly passed: boolean;
  readonly loss: number;
  readonly tolerance: number;
  readonly step: number;
  readonly nodes: readonly NodeCheck[];
  readonly worst?: CheckedEntry;
  /**
   * The culprits of a failed check: nodes whose own derivative does not match their value, regardless of the rest of the graph.
   * The nodes that fail the check are those before a culprit, because a wrong derivative spoils the gradients of what it reads.
   * Not searched for if only some entries are checked.
   */
  readonly wrong: readonly string[];
}

/**
 * Compares the gradient of every node and parameter with central differences of the total loss, by varying each entry of its
 * value and evaluating everything downstream. The five-point formula has an error of order step⁴, so that mainly rounding
 * remains; if it disagrees, a tenth and a hundredth of the step are tried.
 *
 * Dropout keeps the mask of the graph's current mode. Operations that are exempt by definition (`stop-gradient`, `step`) are
 * held fixed while nodes before them vary, since that is what their gradient expresses.
 *
 * @throws Fault if the loss has no value, or if a node has no entry of a given index.
 */
export function checkGradients(graph: Graph, options: CheckOptions = {}): GradientReport {
  checkGraph(graph, 'checkGradients');
  checkOptions(options, CHECK_CHECKS, 'checkGradients');
  const { step = 1e-4, tolerance = 1e-6 } = options;
  const evaluation = probe(graph, { training: graph.training, draw: graph.draw });
  const gradients = evaluation.gradients();
  const { loss } = evaluation;
  const wanted = options.nodes?.map((id) => graph.node(id).position);
  const consumers = consumersOf(evaluation);
  const nodes = graph.topology.nodes
    .filter(({ position }) => wanted?.includes(position) ?? evaluation.at(position) !== undefined)
    .map((node) =>
      checkNode(
        node,
        {
          evaluation,
          gradient: gradients.get(node.spec.id)?.data ?? new Float64Array(0),
          consumers,
          step,
          tolerance,
          loss,
        },
        options.entries,
      ),
    );
  const worst = worstOf(nodes.map((node) => node.worst));
  const passed = nodes.every((node) => node.passed);
  return {
    passed,
    wrong:
      passed || options.entries
        ? []
        : wrongDerivatives(evaluation, gradients, { consumers, step, tolerance, loss }),
    loss,
    tolerance,
    step,
    nodes,
    ...(worst === undefined ? {} : { worst }),
  };
}

const indices: OptionCheck = {
  expected: 'a list of whole numbers from 0 on',
  allows: (found) => Array.isArray(found) && found.every((each) => Number.isSafeInteger(each) && each >= 0),
};

const CHECK_CHECKS = { nodes: array, entries: indices, step: positive, tolerance: amount } satisfies Record<
  keyof CheckOptions,
  OptionCheck
>;

function checkNode(
  { spec, position }: PlacedNode,
  setting: Setting,
  asked: Iterable<number> = setting.gradient.keys(),
): NodeCheck {
  const { evaluation, gradient, consumers, tolerance } = setting;
  const facts = { id: spec.id, op: typeof spec.op === 'string' ? spec.op : spec.op.name };
  const fixed = isConstant(position, setting);
  if (fixed)
    return {
      ...facts,
      passed: true,
      judged: 0,
      kinks: [],
      exempt: 'its numbers are read as they are, not differentiated',
    };
  const downstream = downstreamOf(position, evaluation, consumers);
  const kinks: number[] = [];
  const entries: CheckedEntry[] = [];
  for (const entry of asked) {
    if (entry >= gradient.length)
      throw new Fault({
        what: 'no such entry',
        where: spec.id,
        found: entry,
        expected: `below ${gradient.length}`,
      });
    const checked = checkEntry({ id: spec.id, position, entry }, downstream, setting);
    if (checked === undefined) kinks.push(entry);
    else entries.push(checked);
  }
  const worst = worstOf(entries);
  return {
    ...facts,
    passed: entries.every(({ error }) => error <= tolerance),
    judged: entries.length,
    kinks,
    ...(spec.operation?.exempt === undefined ? {} : { exempt: spec.operation.exempt }),
    ...(worst === undefined ? {} : { worst }),
  };
}

/** Everything that depends on a node, in order; exempt operations stay fixed, and with them whatever depends on nothing else. */
function downstreamOf(
  position: number,
  { topology }: Evaluation,
  consumers: readonly (readonly number[])[],
): number[] {
  const reached = new Set<number>();
  const pending = [...consumers[position]];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (reached.has(at) || topology.nodes[at].spec.operation?.exempt !== undefined) continue;
    reached.add(at);
    pending.push(...consumers[at]);
  }
  return [...reached].sort((a, b) => a - b);
}

function consumersOf({ topology: { nodes } }: Evaluation): number[][] {
  const consumers = nodes.map((): number[] => []);
  for (const { inputs, position } of nodes) for (const input of inputs) consumers[input].push(position);
  return consumers;
}

/**
 * Whether an operation reads the node's numbers as constants, such as class indices. Exempt operations do not count: they are
 * held fixed.
 */
function isConstant(position: number, { evaluation, consumers }: Setting): boolean {
  return consumers[position].some((consumer) => {
    const { inputs, spec } = evaluation.topology.nodes[consumer];
    if (spec.operation?.exempt !== undefined) return false;
    const constant = constantInputsOf(spec.operation, spec.attributes);
    return constant.some((index) => inputs[index] === position);
  });
}

function worstOf(entries: readonly (CheckedEntry | undefined)[]): CheckedEntry | undefined {
  return entries.reduce(
    (worst, entry) =>
      entry !== undefined && (worst === undefined || entry.error > worst.error) ? entry : worst,
    undefined,
  );
}
