import {
  checkGradients,
  compose,
  derive,
  network,
  nudge,
  sampleGradients,
  type Graph,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

const QUESTIONS: readonly (readonly [name: string, ask: (graph: Graph, id: string) => unknown])[] = [
  ['checkGradients', (graph) => checkGradients(graph)],
  ['sampleGradients', sampleGradients],
  ['nudge', (graph, node) => nudge(graph, { node }, 0.1)],
];

describe.each(QUESTIONS)('%s', (_, ask) => {
  it('is rejected for a graph without a loss, as a derivation is', () => {
    const { graph } = compose((g) => {
      g.layer('h', g.input('x', 2, [[1, 2]]), 2, 'tanh');
      return {};
    });
    const message = 'nothing to differentiate: expected a g.loss or a scalar node at the end';
    expect(() => derive(graph, { node: 'h/bias' })).toThrow(message);
    expect(() => ask(graph, 'h/bias')).toThrow(message);
  });

  it('is rejected while the loss has no value', () => {
    const graph = network([2, 2, 1]);
    graph.feed({ x: [[1, 2]] });
    expect(() => ask(graph, 'hidden/bias')).toThrow(
      /^the loss has no value: at E: expected values for all inputs/,
    );
  });
});
