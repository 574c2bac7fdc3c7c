import { compose, type Graph } from '@bp-graph/graph';

/** A table for it; with batches of three the last batch is short. */
export const manyRows = {
  x: { shape: [7, 2], data: Float64Array.from({ length: 14 }, (_, i) => Math.sin(i)) },
  t: { shape: [7, 1], data: Float64Array.from({ length: 7 }, (_, i) => i % 2) },
};

/**
 * Nodes of many kinds: two losses, a skip, dropout, a frozen parameter, a clamped unit, and a node that no loss depends
 * on.
 */
export function manyKinds(): Graph {
  const { graph } = compose((g) => {
    const x = g.input('x', 2);
    const hidden = g.layer('hidden', x, 4, 'tanh');
    const inner = g.add(g.dropout(g.layer('inner', hidden, 4, 'relu'), { rate: 0.3, seed: 4 }), hidden, {
      id: 'skip',
    });
    const y = g.layer('output', inner, 1, 'identity');
    g.sigmoid(y, { id: 'shown' });
    const t = g.target('t');
    g.loss('mean-squared-error', y, t, { id: 'E1' });
    g.loss('huber', y, t, { id: 'E2', weight: 0.5 });
    return {};
  });
  graph.parameter('hidden/bias').freeze();
  graph.node('hidden/tanh').clamp(0.5, 1);
  return graph;
}
