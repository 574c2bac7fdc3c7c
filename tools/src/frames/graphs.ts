import { compose, createSession, network, type Graph, type Handle, type Session } from '@bp-graph/graph';

/**
 * A graph of about this many one-unit nodes to train. Each row combines pairs of neighbours in the row before, and
 * every second row is followed by one of activations, so that there are about 1.6 times as many edges as nodes.
 */
export function lattice(nodes: number, wide: number): Graph {
  const { graph } = compose(
    (g) => {
      let row: Handle[] = Array.from({ length: wide }, (_, k) => g.input(`x${k}`, 1, Math.sin(k)));
      const weight = g.parameter('w', 0.9);
      for (let made = wide, k = 0; made < nodes - wide - 2; made += wide, k++) {
        const before = row;
        const ops = ['add', 'multiply', 'subtract'] as const;
        row = before.map((handle, i) =>
          g.apply(ops[(i + k) % 3], [handle, before[(i + 1 + (k % 3)) % wide]], { id: `n${k}.${i}` }),
        );
        row = row.map((handle, i) =>
          k % 2 === 0 ? handle : g.apply('tanh', [handle], { id: `h${k}.${i}` }),
        );
        if (k % 2 === 1) made += wide;
      }
      const sums = row.map((handle, i) => g.weightedSum(handle, weight, undefined, { id: `y${i}` }));
      const joined = g.apply('add', sums, { id: 'y' });
      return { E: g.apply('half-squared-error', [joined, g.target('t', 1, 0.3)], { id: 'E' }) };
    },
    { seed: 1 },
  );
  return graph;
}

/** A multi-layer network of these sizes, fed with one row. */
export function layers(...sizes: readonly number[]): Graph {
  const graph = network(sizes, { seed: 1 });
  graph.update(() => {
    for (const leaf of [...graph.inputs, ...graph.targets])
      leaf.set([Array.from({ length: leaf.units }, (_, i) => Math.sin(0.7 * i) / 2)]);
  });
  return graph;
}

/** A session that learns slowly enough not to converge or diverge in the meantime. */
export function training(graph: Graph): Session {
  return createSession(graph, { learningRate: 0.001, history: 100 });
}
