import { checkOptions, type OptionCheck } from '@bp-graph/core';
import { constantInputsOf } from '../constant-inputs.js';
import { probe, type Evaluation } from '../evaluate.js';
import { checkGraph, type Graph } from '../graph.js';
import { amount, list, positive } from '../option-checks.js';
import type { PlacedNode } from '../topology.js';
import { checkEntry, type CheckedEntry, type Setting } from './central-difference.js';
import { wrongDerivatives } from './wrong-derivatives.js';

/** How gradients are checked. */
export interface CheckOptions {
  /** Which nodes; all unless given. */
  readonly nodes?: readonly string[];
  /** Distance of the central difference, relative to max(1, |value|). */
  readonly step?: number;
  /** Largest relative error that passes. */
  readonly tolerance?: number;
}

/** What was found for one node. */
export interface NodeCheck {
  readonly id: string;
  readonly op: string;
  readonly passed: boolean;
  /** How many entries were judged. */
  readonly judged: number;
  /** Entries so near a kink, or the end of where E is defined, that the difference would step over it; not judged. */
  readonly kinks: readonly number[];
  /** Why the node's own derivative is not that of its value, or why it is not varied at all. */
  readonly exempt?: string;
  readonly worst?: CheckedEntry;
}

/** The comparison of every gradient with central differences. */
export interface GradientReport {
  readonly passed: boolean;
  readonly loss: number;
  readonly tolerance: number;
  readonly step: number;
  readonly nodes: readonly NodeCheck[];
  readonly worst?: CheckedEntry;
  /**
   * Where the check fails: the nodes whose own derivative is not that of their value, whatever lies before and behind them.
   * A node fails for those that read it, so that what is wrong stands behind the node that fails.
   */
  readonly wrong: readonly string[];
}

/**
 * Compares the gradient of every node and parameter with central differences of the total loss, by changing each
 * entry of its value a little and evaluating what lies downstream. The five-point formula is used, whose own error is of
 * the order step⁴, so that what remains is rounding; where it disagrees, steps of a tenth and a hundredth are tried.
 *
 * Dropout keeps the mask of the graph's present mode. What is exempt by definition (`stop-gradient`, `step`) is held
 * fixed while nodes before it are changed, since that is what its gradient says.
 *
 * @throws Fault while the loss has no value.
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
      checkNode(node, {
        evaluation,
        gradient: gradients.get(node.spec.id)?.data ?? new Float64Array(0),
        consumers,
        step,
        tolerance,
        loss,
      }),
    );
  const worst = worstOf(nodes.map((node) => node.worst));
  const passed = nodes.every((node) => node.passed);
  return {
    passed,
    wrong: passed ? [] : wrongDerivatives(evaluation, gradients, { consumers, step, tolerance, loss }),
    loss,
    tolerance,
    step,
    nodes,
    ...(worst === undefined ? {} : { worst }),
  };
}

const CHECK_CHECKS = { nodes: list, step: positive, tolerance: amount } satisfies Record<
  keyof CheckOptions,
  OptionCheck
>;

function checkNode({ spec, position }: PlacedNode, setting: Setting): NodeCheck {
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
  for (let entry = 0; entry < gradient.length; entry++) {
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

/** Everything that changes with a node, in order; what is exempt by definition stays as it is, and so does what follows from it alone. */
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

/** Whether an operation reads the node's numbers as constants, such as class indices. What is exempt reads none: it is held fixed. */
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
