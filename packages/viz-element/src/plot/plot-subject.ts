import { activations, type ActivationDefinition, type Attributes } from '@bp-graph/core';
import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';
import { scalarOf } from '../activation-of.js';
import { WHOLE } from '../scene/reading.js';
import { selectedIn } from '../selection.js';

/** What to plot: a function with its attributes, and its current inputs. */
export interface PlotSubject {
  readonly definition: ActivationDefinition;
  readonly attributes: Attributes;
  /** Id of the node; absent for a function by itself. */
  readonly node?: string;
  readonly marks: readonly PlotMark[];
}

/** A current pre-activation. */
export interface PlotMark {
  readonly x: number;
  /** Whether it belongs to the selected unit; true for all if no unit is selected. */
  readonly meant: boolean;
}

/**
 * A function by itself, with default attributes. Undefined for functions of a whole row.
 *
 * @throws Fault for an unknown name.
 */
export function namedSubject(name: string): PlotSubject | undefined {
  const { scalar, rules } = activations.get(name, 'activation');
  if (scalar === undefined) return undefined;
  const attributes = Object.fromEntries(
    Object.entries(rules).flatMap(([key, rule]) => ('default' in rule ? [[key, rule.default]] : [])),
  ) as Attributes;
  return { definition: scalar, attributes, marks: [] };
}

/**
 * The activation that a selection names, or the one that a selected weighted sum feeds; otherwise the first activation
 * of the graph.
 */
export function selectedSubject(
  snapshot: GraphSnapshot,
  selection: string | undefined,
): PlotSubject | undefined {
  const { nodes } = snapshot;
  const { node: id, unit = WHOLE } = selectedIn(snapshot, selection) ?? {};
  const node =
    nodes.find((node) => scalarOf(node.op) !== undefined && (node.id === id || node.inputs[0] === id)) ??
    nodes.find((node) => scalarOf(node.op) !== undefined);
  const definition = node === undefined ? undefined : scalarOf(node.op);
  if (node === undefined || definition === undefined) return undefined;
  const isMeant = node.id === id || node.inputs[0] === id;
  const source = nodes.find(({ id }) => id === node.inputs[0]);
  return {
    definition,
    attributes: node.attributes,
    node: node.id,
    marks: marksOf(source, isMeant && unit !== WHOLE ? unit : undefined),
  };
}

/** More marks would not be distinguishable. */
const MOST_MARKS = 200;

function marksOf(source: NodeSnapshot | undefined, unit: number | undefined): PlotMark[] {
  if (source?.value === undefined) return [];
  const { data, shape } = source.value;
  const units = shape.at(-1) ?? 1;
  const every = Math.max(1, Math.ceil(data.length / MOST_MARKS));
  const marks: PlotMark[] = [];
  for (let i = 0; i < data.length; i++) {
    const meant = unit === undefined || i % units === unit;
    const kept = (unit !== undefined && meant) || i % every === 0;
    if (kept && Number.isFinite(data[i])) marks.push({ x: data[i], meant });
  }
  return marks.sort((a, b) => Number(a.meant) - Number(b.meant));
}
