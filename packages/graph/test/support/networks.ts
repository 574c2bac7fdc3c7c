import { compose, type Graph, type Handle } from '@bp-graph/graph';

/**
 * A network in which every neuron is two nodes of one unit, a weighted sum and a tanh; inputs `x1`, `x2`, …, loss `E`.
 */
export function neurons(sizes: readonly number[]): { readonly graph: Graph } {
  return compose((g) => {
    const [inputs, ...layers] = sizes;
    let values: Handle[] = Array.from({ length: inputs }, (_, k) => g.input(`x${k + 1}`, 1, 0.1 * (k + 1)));
    layers.forEach((units, layer) => {
      const sources = values;
      values = Array.from({ length: units }, (_, unit) => {
        const weights = sources.map((_source, k) => 0.5 * Math.sin(1 + layer + 7 * unit + 3 * k));
        return g.neuron(`h${layer + 1}-${unit + 1}`, sources, weights, 0.1 * unit, 'tanh');
      });
    });
    g.loss('half-squared-error', values[0], g.target('t', 1, 0.5), { id: 'E' });
    return {};
  });
}
