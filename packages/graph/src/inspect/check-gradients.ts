import { checkOptions, copy, zeros, type OptionCheck, type Tensor, type TensorView } from '@bp-graph/core';
import { constantInputsOf } from '../constant-inputs.js';
import { probe, type Evaluation } from '../evaluate.js';
import { checkGraph, type Graph } from '../graph.js';
import { amount, list, positive } from '../option-checks.js';
import type { PlacedNode } from '../topology.js';

/** How gradients are checked. */
export interface CheckOptions {
  /** Which nodes; all unless given. */
  readonly nodes?: readonly string[];
  /** Distance of the central difference, relative to max(1, |value|). */
  readonly step?: number;
  /** Largest relative error that passes. */
  readonly tolerance?: number;
}

/** One entry of a node's gradient beside its central difference. */
export interface CheckedEntry {
  readonly id: string;
  /** Flat index into the node's value. */
  readonly entry: number;
  readonly analytic: number;
  readonly numeric: number;
  /** |analytic − numeric| / max(|analytic|, |numeric|, 10⁻³ · max(1, |E|)). */
  readonly error: number;
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

interface Setting {
  readonly evaluation: Evaluation;
  readonly gradient: Float64Array;
  /** What is differentiated; the total loss unless given. */
  readonly objective?: () => number;
  readonly consumers: readonly (readonly number[])[];
  readonly step: number;
  readonly tolerance: number;
  readonly loss: number;
}

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

/**
 * The nodes whose vector-Jacobian product, given the gradient that arrives, is not the derivative of their own value times
 * that gradient.
 */
function wrongDerivatives(
  evaluation: Evaluation,
  gradients: ReadonlyMap<string, TensorView>,
  setting: Omit<Setting, 'evaluation' | 'gradient'>,
): string[] {
  return evaluation.topology.nodes.flatMap((node) => {
    const arrived = gradients.get(node.spec.id);
    return arrived !== undefined && isWrong(node, evaluation, arrived, setting) ? [node.spec.id] : [];
  });
}

function isWrong(
  { spec: { operation, attributes }, position, inputs }: PlacedNode,
  evaluation: Evaluation,
  arrived: TensorView,
  setting: Omit<Setting, 'evaluation' | 'gradient'>,
): boolean {
  const call = evaluation.call(position);
  if (operation === undefined || operation.exempt !== undefined || call === undefined) return false;
  // What a wrong node further on has spoilt says nothing of this one.
  const passed = evaluation.masked(position, finite(copy(arrived)));
  const constant = constantInputsOf(operation, attributes);
  // By how much its value moves, not where it is: of large numbers little would be left of a small difference.
  const start = Float64Array.from(evaluation.at(position)?.data ?? passed.data);
  const objective = (): number => {
    const now = evaluation.at(position)?.data ?? start;
    return start.reduce((sum, from, i) => sum + passed.data[i] * (now[i] - from), 0);
  };
  // A node may read another twice; then both wires bring its gradient.
  return [...new Set(inputs)].some((source) => {
    const wires = inputs.flatMap((input, index) => (input === source ? [index] : []));
    if (wires.some((index) => constant.includes(index))) return false;
    const product = zeros(call.inputs[wires[0]].shape);
    for (const index of wires) operation.backward(call, passed, index, product);
    const local = { ...setting, evaluation, gradient: product.data, objective };
    return [...product.data.keys()].some((entry) => {
      const checked = checkEntry({ id: '', position: source, entry }, [position], local);
      return checked !== undefined && checked.error > setting.tolerance;
    });
  });
}

/** A gradient with ones where it is not finite. */
function finite(gradient: Tensor): Tensor {
  gradient.data.forEach((each, i) => {
    if (!Number.isFinite(each)) gradient.data[i] = 1;
  });
  return gradient;
}

/** Where an entry stands. */
interface Place {
  readonly id: string;
  readonly position: number;
  readonly entry: number;
}

/**
 * Compares one entry, or gives nothing where a kink forbids it. Where the difference disagrees, smaller steps are tried,
 * since near a pole such as that of a logarithm the first may span too much; a gradient that is wrong agrees with none.
 */
function checkEntry(place: Place, downstream: readonly number[], setting: Setting): CheckedEntry | undefined {
  const { id, entry } = place;
  const analytic = setting.gradient[entry];
  let best: CheckedEntry | undefined;
  for (const refinement of [1, 0.1, 0.01]) {
    const numeric = centralDifference(place, downstream, { ...setting, step: setting.step * refinement });
    if (numeric === undefined) return best;
    const error = relativeError(analytic, numeric, setting.loss);
    if (best === undefined || error < best.error) best = { id, entry, analytic, numeric, error };
    if (error <= setting.tolerance) return best;
  }
  return best;
}

/** ∂E/∂entry by the five-point formula, or nothing where a kink or the end of where E is defined lies within it. */
function centralDifference(
  { position, entry }: Place,
  downstream: readonly number[],
  { evaluation, step, objective = () => evaluation.loss }: Setting,
): number | undefined {
  const data = evaluation.at(position)?.data ?? new Float64Array(0);
  const value = data[entry];
  const h = step * Math.max(1, Math.abs(value));
  const branches: string[] = [];
  const lossAt = (x: number): number => {
    data[entry] = x;
    evaluation.recompute(downstream);
    branches.push(branchesOf(downstream, evaluation));
    return objective();
  };
  const [far, near] = [lossAt(value + 2 * h) - lossAt(value - 2 * h), lossAt(value + h) - lossAt(value - h)];
  const defined = Number.isFinite(far + near) || !Number.isFinite(lossAt(value));
  lossAt(value);
  const judged = defined && branches.every((branch) => branch === branches[0]);
  return judged ? (8 * near - far) / (12 * h) : undefined;
}

/** On which sides of their kinks all entries downstream lie. */
function branchesOf(downstream: readonly number[], evaluation: Evaluation): string {
  const sides: number[] = [];
  for (const position of downstream) {
    const call = evaluation.call(position);
    if (call !== undefined) evaluation.topology.nodes[position].spec.operation?.branches?.(call, sides);
  }
  return sides.join();
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

function relativeError(analytic: number, numeric: number, loss: number): number {
  if (!Number.isFinite(analytic) || !Number.isFinite(numeric)) return Infinity;
  return (
    Math.abs(analytic - numeric) /
    Math.max(Math.abs(analytic), Math.abs(numeric), 1e-3 * Math.max(1, Math.abs(loss)))
  );
}

function worstOf(entries: readonly (CheckedEntry | undefined)[]): CheckedEntry | undefined {
  return entries.reduce(
    (worst, entry) =>
      entry !== undefined && (worst === undefined || entry.error > worst.error) ? entry : worst,
    undefined,
  );
}
