import { handWorked, numbersOf, train, type Graph } from '@bp-graph/graph';

/** The results of a hand-worked network, as computed by its graph. */
export interface Figures {
  readonly outputs: readonly number[];
  readonly loss: number;
  /** ∂E/∂ each parameter, including frozen ones. */
  readonly gradients: Readonly<Record<string, number>>;
  /** The parameters after one step. */
  readonly updated: Readonly<Record<string, number>>;
  /** The loss after each of these numbers of steps. */
  readonly lossAfter: Readonly<Record<string, number>>;
}

const MILESTONES = [1, 10, 100, 1000, 10_000];

/**
 * Runs a hand-worked network forward, backward and through its steps.
 *
 * @throws Fault for an unknown name.
 */
export function figuresOf(name: string): Figures {
  const { graph } = handWorked(name);
  const outputs = ['o1/sigmoid', 'o2/sigmoid'].map((id) => graph.node(id).value.data[0]);
  const { loss } = graph;
  const gradients = byParameter(graph, ({ gradient }) => gradient.data[0]);
  let updated = {};
  const lossAfter: Record<string, number> = {};
  train(graph, {
    learningRate: numbersOf(name).learningRate,
    steps: Math.max(...MILESTONES),
    recordEvery: 1,
  }).subscribe(({ toStep }) => {
    const steps = toStep + 1;
    if (steps === 1) updated = byParameter(graph, ({ value }) => value.data[0]);
    if (MILESTONES.includes(steps)) lossAfter[steps] = graph.loss;
  });
  graph.dispose();
  return { outputs, loss, gradients, updated, lossAfter };
}

/** One number per parameter, in the order of the graph. */
function byParameter(
  graph: Graph,
  read: (parameter: Graph['parameters'][number]) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(graph.parameters.map((parameter) => [parameter.id, read(parameter)]));
}
