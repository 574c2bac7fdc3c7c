import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';

/** The parts of a step, in order. */
export const phases = ['forward', 'loss', 'backward', 'update'] as const;

export type Phase = (typeof phases)[number];

/** One moment of a wave: whose turn it is, and in which phase. */
export interface Beat {
  readonly phase: Phase;
  /** The node whose number is computed; of an update there is none. */
  readonly node: string | undefined;
  /** All whose number is known from then on. */
  readonly nodes: readonly string[];
}

/**
 * A step taken apart: each value in order, the losses, each gradient in the opposite order with those of the parameters
 * that come about with it, and the update of all parameters at once.
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

/** Losses, and what is computed from them. */
function lossesAmong(nodes: readonly NodeSnapshot[]): ReadonlySet<string> {
  const losses = new Set<string>();
  for (const { id, family, inputs } of nodes) {
    if (family === 'loss' || inputs.some((input) => losses.has(input))) losses.add(id);
  }
  return losses;
}

/** What is read comes to know its gradient with the last of its readers to be done: the first of them in the order of values. */
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
