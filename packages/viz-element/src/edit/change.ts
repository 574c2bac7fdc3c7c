import { Fault } from '@bp-graph/core';
import type { Edit, Graph, GraphNode, InputNode, ParameterNode, Session } from '@bp-graph/graph';

/** A change to a graph by the reader, as data. */
export type Change =
  /** Sets one entry of a parameter, an input or a target. */
  | { readonly kind: 'set'; readonly node: string; readonly entry: number; readonly value: number }
  /** Excludes a parameter from training, or includes it again. */
  | { readonly kind: 'freeze' | 'unfreeze'; readonly node: string }
  /** Clamps a node, or one unit of it, at a number; 0 ablates it. */
  | { readonly kind: 'clamp'; readonly node: string; readonly unit?: number; readonly value: number }
  | { readonly kind: 'release'; readonly node: string; readonly unit?: number };

/**
 * Applies a change; in a session, as an edit that can be undone.
 *
 * @throws Fault if the change does not fit the graph; then nothing has changed.
 */
export function make(change: Change, graph: Graph, session: Session | undefined): void {
  const edit = editOf(change, graph);
  if (session === undefined) graph.update(edit.apply);
  else session.edit(edit);
}

function editOf(change: Change, graph: Graph): Edit {
  switch (change.kind) {
    case 'set':
      return setting(leafOf(graph, change.node), change);
    case 'freeze':
    case 'unfreeze':
      return freezing(graph.parameter(change.node), change.kind === 'freeze');
    case 'clamp':
    case 'release': {
      const node = graph.node(change.node);
      const { unit } = change;
      return holding(node, () => {
        if (change.kind === 'clamp') node.clamp(change.value, unit);
        else node.release(unit);
      });
    }
  }
}

function leafOf(graph: Graph, id: string): InputNode | ParameterNode {
  return graph.node(id).family === 'parameter' ? graph.parameter(id) : graph.input(id);
}

function setting(leaf: InputNode | ParameterNode, { entry, value }: Extract<Change, { kind: 'set' }>): Edit {
  if (!Number.isFinite(value))
    throw new Fault({ what: 'not a number', where: leaf.id, found: value, expected: 'a finite number' });
  const { shape, data } = leaf.value;
  const before = { shape, data: data.slice() };
  const after = { shape, data: data.slice() };
  after.data[entry] = value;
  return {
    apply: () => {
      leaf.set(after);
    },
    revert: () => {
      leaf.set(before);
    },
  };
}

function freezing(parameter: ParameterNode, freeze: boolean): Edit {
  const { frozen } = parameter;
  const turn = (on: boolean) => (): void => {
    if (on) parameter.freeze();
    else parameter.unfreeze();
  };
  return { apply: turn(freeze), revert: turn(frozen) };
}

/** Undoing restores what was clamped before. */
function holding(node: GraphNode, apply: () => void): Edit {
  const before = new Map(node.held);
  return {
    apply,
    revert: () => {
      node.release();
      for (const [unit, value] of before) node.clamp(value, unit);
    },
  };
}
