import {
  compose,
  handWorked,
  network,
  takeSnapshot,
  type Graph,
  type GraphSnapshot,
  type Handle,
} from '@bp-graph/graph';

/** The hand-worked network with one loss per output and their sum. */
export function tutorial(): GraphSnapshot {
  return takeSnapshot(handWorked('tutorial').graph);
}

/** The same network with its outputs and targets concatenated and one loss for them. */
export function tutorialGathered(): GraphSnapshot {
  const { graph } = compose((g) => {
    const x = [g.input('x1', 1, 0.1), g.input('x2', 1, 0.2)];
    const w = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((value, k) => g.parameter(`w${k + 1}`, value));
    const [b1, b2] = [g.parameter('b1', 0.55), g.parameter('b2', 0.66)];
    const h = [0, 1].map((k) => g.neuron(`h${k + 1}`, x, w.slice(2 * k, 2 * k + 2), b1, 'sigmoid'));
    const o = [0, 1].map((k) => g.neuron(`o${k + 1}`, h, w.slice(4 + 2 * k, 6 + 2 * k), b2, 'sigmoid'));
    const outputs = g.apply('concat', o, { id: 'o' });
    const targets = g.apply('concat', [g.target('t1', 1, 0.01), g.target('t2', 1, 0.99)], { id: 't' });
    return { E: g.apply('half-squared-error', [outputs, targets], { id: 'E' }) };
  });
  return takeSnapshot(graph);
}

/** One scalar weight used in two places. */
export function sharedWeight(): GraphSnapshot {
  const { graph } = compose((g) => {
    const w = g.parameter('w', 0.7);
    const a = g.apply('tanh', [g.weightedSum(g.input('x', 1, 0.5), w, undefined, { id: 's1' })], { id: 'a' });
    const b = g.apply('tanh', [g.weightedSum(a, w, undefined, { id: 's2' })], { id: 'b' });
    return { E: g.apply('half-squared-error', [b, g.target('t', 1, 0.2)], { id: 'E' }) };
  });
  return takeSnapshot(graph);
}

/** One matrix and one bias, used by two layers in a row. */
export function sharedLayer(): Graph {
  const { graph } = compose((g) => {
    const W = g.parameter('W', [[0.4, -0.7], [0.9, 0.2]]); // prettier-ignore
    const b = g.parameter('b', [0.1, -0.1]);
    const layer = (id: string, x: Handle): Handle =>
      g.apply('tanh', [g.weightedSum(x, W, b, { id: `${id}/sum` })], { id: `${id}/tanh` });
    const o = layer('o', layer('h', g.input('x', 2, [[0.5, -1], [1, 0.3]]))); // prettier-ignore
    return { E: g.loss('half-squared-error', o, g.target('t', 2, [[0.1, 0.2], [0, 1]])) }; // prettier-ignore
  });
  return graph;
}

/** Layers with a connection that skips two of them, and a gate. */
export function skipping(): GraphSnapshot {
  const { graph } = compose(
    (g) => {
      const x = g.input('x', 2, [[0.5, -1]]);
      const a = g.layer('a', x, 3, 'tanh');
      const b = g.layer('b', a, 3, 'relu');
      const c = g.layer('c', [b, x], 2, 'sigmoid');
      const gated = g.apply('multiply', [c, g.layer('gate', a, 2, 'sigmoid')], { id: 'gated' });
      const y = g.layer('y', gated, 2, 'softmax');
      return { E: g.apply('mean-squared-error', [y, g.target('t', 2, [[0, 1]])], { id: 'E' }) };
    },
    { seed: 3 },
  );
  return takeSnapshot(graph);
}

/** A recurrent network unrolled over three steps: the same parameters at each. */
export function unrolled(): GraphSnapshot {
  const { graph } = compose((g) => {
    const [W, U] = [g.initialized('W', [3, 2], 'xavier-uniform'), g.initialized('U', [3, 3], 'orthogonal')];
    const b = g.parameter('b', [0, 0, 0]);
    const step = (id: string, before?: Handle): Handle => {
      const x = g.input(id, 2, [1, 0.5]);
      const [values, weights] =
        before === undefined
          ? [[x], [W]]
          : [
              [x, before],
              [W, U],
            ];
      return g.softplus(g.weightedSum(values, weights, b));
    };
    const y = g.layer('output', step('x3', step('x2', step('x1'))), 1, 'identity');
    return { E: g.loss('mean-squared-error', y, g.target('t', 1, 1)) };
  });
  return takeSnapshot(graph);
}

/** One layer with two losses, the second of which has weight 0.1. */
export function twoLosses(): Graph {
  const { graph } = compose((g) => {
    const x = g.input('x', 2, [0.3, -0.8]);
    const y = g.layer('y', x, 2, 'tanh');
    g.loss('half-squared-error', y, g.target('t', 2, [1, 0]), { id: 'near' });
    g.loss('huber', y, g.target('u', 2, [0, 1]), { id: 'far', weight: 0.1 });
    return {};
  });
  return graph;
}

/** A layer that passes through one gate while its input passes through another. */
export function gated(): GraphSnapshot {
  const { graph } = compose((g) => {
    const x = g.input('x', 3, [0.3, -0.8, 0.5]);
    const a = g.layer('a', x, 3, 'tanh');
    const through = g.multiply(a, g.layer('gate', a, 3, 'sigmoid'));
    const past = g.multiply(x, g.layer('carry', x, 3, 'sigmoid'));
    const y = g.layer('output', g.add(through, past), 1, 'identity');
    return { E: g.loss('mean-squared-error', y, g.target('t', 1, 0.5)) };
  });
  return takeSnapshot(graph);
}

/** Gated residual blocks one after another, with two outputs and a loss for each. */
export function gatedResidual(units: number, blocks: number): GraphSnapshot {
  const { graph } = compose(
    (g) => {
      const x = g.input('x', 3, [5.1, 3.5, 1.4]);
      let h: Handle = g.layer('stem', x, units, 'tanh');
      for (let k = 1; k <= blocks; k++) {
        const [gate, cand] = [
          g.layer(`gate${k}`, h, units, 'sigmoid'),
          g.layer(`cand${k}`, h, units, 'tanh'),
        ];
        h = g.add(h, g.multiply(gate, cand));
      }
      const scores = g.layer('scores', h, 3, 'identity');
      const label = g.loss('softmax-cross-entropy', scores, g.target('label', 1, 0), { id: 'label-loss' });
      const width = g.loss(
        'mean-squared-error',
        g.layer('petal', h, 1, 'identity'),
        g.target('width', 1, 0.2),
        { id: 'width-loss' },
      );
      return { E: g.add(label, width) };
    },
    { seed: 1 },
  );
  return takeSnapshot(graph);
}

/** A multi-layer network fed with one row of ones. */
export function layered(sizes: readonly number[]): GraphSnapshot {
  const graph = network(sizes, { seed: 1 });
  feedOnes(graph);
  return takeSnapshot(graph);
}

function feedOnes(graph: Graph): void {
  graph.update(() => {
    for (const leaf of [...graph.inputs, ...graph.targets])
      leaf.set([Array.from({ length: leaf.units }, () => 1)]);
  });
}
