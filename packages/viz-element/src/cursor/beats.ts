import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';

/** The phases of a step, in order. */
export const phases = ['forward', 'loss', 'backward', 'update'] as const;

export type Phase = (typeof phases)[number];

/** One moment of a wave: what is computed, and in which phase. */
export interface Beat {
  readonly phase: Phase;
  /** The node that is computed; undefined for the update. */
  readonly node: string | undefined;
  /** The nodes whose value or gradient is known from this moment on. */
  readonly nodes: readonly string[];
}

/**
 * Splits a step into moments: each value in order, then the losses, then each gradient in reverse order together with
 * those of the leaves that complete with it, then the update of all parameters at once.
 */
export function beatsOf({ nodes }: GraphSnapshot): readonly Beat[] {
  const computed = nodes.filter(({ inputs }) => inputs.length > 0);
  const losses = lossesAmong(nodes);
  const values = (phase: Phase, isLoss: boolean): Beat[] =>
    computed
      .filter(({ id }) => losses.has(id) === isLoss)
      .map(({ id }): Beat => ({ phase, node: id, nodes: [id] }));
  const parameters = nodes
    .filter(({ family, frozen }) => family === 'parameter' && !frozen)
    .map(({ id }) => id);
  const update: Beat = { phase: 'update', node: undefined, nodes: parameters };
  return [
    ...values('forward', false),
    ...values('loss', true),
    ...gradientBeats(nodes, computed),
    ...(parameters.length === 0 ? [] : [update]),
  ];
}

/** The losses, and whatever is computed from them. */
function lossesAmong(nodes: readonly NodeSnapshot[]): ReadonlySet<string> {
  const losses = new Set<string>();
  for (const { id, family, inputs } of nodes) {
    if (family === 'loss' || inputs.some((input) => losses.has(input))) losses.add(id);
  }
  return losses;
}

/**
 * The gradient of a leaf is complete when the last of its consumers has been processed. Going backwards, that is the
 * first of them in the order of values.
 */
function gradientBeats(nodes: readonly NodeSnapshot[], computed: readonly NodeSnapshot[]): readonly Beat[] {
  const leaves = new Map<string, string[]>();
  const dealt = new Set(computed.map(({ id }) => id));
  for (const { id, inputs } of computed) {
    for (const input of inputs) {
      if (dealt.has(input)) continue;
      dealt.add(input);
      leaves.set(id, [...(leaves.get(id) ?? []), input]);
    }
  }
  const known = new Set(nodes.filter(({ gradient }) => gradient !== undefined).map(({ id }) => id));
  return [...computed]
    .reverse()
    .filter(({ id }) => known.has(id))
    .map(({ id }): Beat => ({ phase: 'backward', node: id, nodes: [id, ...(leaves.get(id) ?? [])] }));
}
