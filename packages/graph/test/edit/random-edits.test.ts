import { Fault, Random } from '@bp-graph/core';
import { checkGradients, edit, type Graph, type GraphNode } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../support/random-graph.js';

type Editor = Parameters<Parameters<typeof edit>[1]>[0];

/** Random graphs and edits, the same in every run; `FUZZ_SEED` and `FUZZ_RUNS` draw others. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const TIMEOUT = 600_000;

describe(`random graphs that are edited, seed ${SEED}`, { timeout: TIMEOUT }, () => {
  it('are unchanged by an empty edit, clamped units included', () => {
    forGraphs((graph) => {
      const same = edit(graph, () => undefined);
      expect(same.toSpec({ values: true })).toEqual(graph.toSpec({ values: true }));
      graph.setMode({ training: false });
      for (const node of graph.nodes) {
        expect(same.node(node.id).held, node.id).toEqual(node.held);
        expect(numbers(same.node(node.id)), node.id).toEqual(numbers(node));
      }
      same.dispose();
    });
  });

  it('become graphs with correct gradients, or the edit is rejected with a fault', () => {
    let done = 0;
    forGraphs((graph, random) => {
      const before = graph.toSpec({ values: true });
      const edited = editedBy(graph, (e) => {
        const changes = 1 + random.integer(3);
        for (let k = 0; k < changes; k++) changeByChance(e, graph, random);
      });
      expect(graph.toSpec({ values: true })).toEqual(before);
      if (edited === undefined) return;
      done++;
      if (canBeJudged(edited)) {
        const { passed, worst } = checkGradients(edited);
        expect({ passed, worst: passed ? undefined : worst }).toEqual({ passed: true, worst: undefined });
      }
      edited.dispose();
    });
    expect(done).toBeGreaterThan(RUNS / 10);
  });

  it('are restored when an added unit is removed again', () => {
    let done = 0;
    forGraphs((graph, random) => {
      const node = pick(
        graph.nodes.filter(({ op }) => op === 'weighted-sum' || op === 'input'),
        random,
      );
      const wider = editedBy(graph, (e) => e.addUnit(node.id));
      if (wider === undefined) return;
      done++;
      const again = edit(wider, (e) => e.removeUnit(node.id, node.units));
      expect(again.toSpec({ values: true })).toEqual(graph.toSpec({ values: true }));
      wider.dispose();
      again.dispose();
    });
    expect(done).toBeGreaterThan(RUNS / 4);
  });

  it('compute the same after adding a unit that is read through weights', () => {
    let done = 0;
    forGraphs((graph, random) => {
      graph.setMode({ training: false });
      const node = maybe(
        graph.nodes.filter(
          (each) => (each.op === 'weighted-sum' || each.op === 'input') && isReadByWeights(each, isByUnit),
        ),
        random,
      );
      const wider = node === undefined ? undefined : editedBy(graph, (e) => e.addUnit(node.id));
      if (wider === undefined) return;
      done++;
      expect(wider.loss).toBe(graph.loss);
      wider.dispose();
    });
    expect(done).toBeGreaterThan(RUNS / 20);
  });

  it('compute after removing a unit what they compute with it clamped to 0', () => {
    let done = 0;
    forGraphs((graph, random) => {
      graph.setMode({ training: false });
      const node = maybe(
        graph.nodes.filter(
          (each) => each.op === 'weighted-sum' && each.units > 1 && isReadByWeights(each, isPlain),
        ),
        random,
      );
      if (node === undefined) return;
      const unit = random.integer(node.units);
      const narrower = editedBy(graph, (e) => e.removeUnit(node.id, unit));
      if (narrower === undefined) return;
      done++;
      for (const each of readByWeights(node)) each.ablate(unit);
      expect(narrower.loss).toBeCloseTo(graph.loss, 12);
      narrower.dispose();
    });
    expect(done).toBeGreaterThan(RUNS / 20);
  });
});

/** Whether a central difference is meaningful: it is not if an edit leads to a division by almost nothing. */
function canBeJudged(graph: Graph): boolean {
  return graph.hasLoss && graph.objective.size > 0 && Math.abs(graph.loss) < 1e4;
}

/** Nothing if the edit is rejected with a fault. Any other error fails the test. */
function editedBy(graph: Graph, change: (e: Editor) => void): Graph | undefined {
  try {
    return edit(graph, change);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return undefined;
  }
}

function changeByChance(e: Editor, graph: Graph, random: Random): void {
  const any = () => pick(graph.nodes, random).id;
  const sum = () =>
    pick(
      graph.nodes.filter(({ op }) => op === 'weighted-sum'),
      random,
    ).id;
  // A class index cannot be nudged for a gradient check.
  const source = () =>
    pick(
      graph.nodes.filter(({ op }) => op !== 'target'),
      random,
    ).id;
  const wire = () =>
    pick(
      graph.nodes.flatMap(({ edges }) => edges),
      random,
    );
  const changes = [
    () => e.addUnit(sum()),
    () => e.addUnit(any()),
    () => e.removeUnit(sum(), random.integer(3)),
    () => e.remove(any()),
    () => e.addWire(source(), sum()),
    () => e.addWire(source(), any()),
    () => {
      const { source, consumer } = wire();
      e.removeWire(source.id, consumer.id);
    },
    () =>
      e.addLayer(`new ${random.integer(1000)}`, {
        after: source(),
        units: 1 + random.integer(3),
        activation: 'tanh',
      }),
    () => e.removeLayer(sum()),
    () => e.replace(any(), 'sigmoid'),
  ];
  pick(changes, random)();
}

/**
 * Whether its units reach others only through weights, none of which are computed from them, and until then only
 * through what `passes` units on.
 */
function isReadByWeights(node: GraphNode, passes: (reader: GraphNode) => boolean): boolean {
  const isTied =
    node.op === 'weighted-sum' &&
    node.inputs.some(({ family, edges }) => family === 'parameter' && edges.length > 1);
  return (
    !isTied &&
    node.edges.length > 0 &&
    node.edges.every(
      ({ consumer, index }) =>
        (consumer.op === 'weighted-sum' && index < consumer.inputs.length >> 1) ||
        (consumer.op !== 'weighted-sum' && passes(consumer) && isReadByWeights(consumer, passes)),
    )
  );
}

/** An activation that treats each unit independently. */
function isPlain({ family, flow }: GraphNode): boolean {
  return family === 'activation' && flow === undefined;
}

/** Anything that does not process a row as a whole, which `edit` words the same way. */
function isByUnit({ family, op }: GraphNode): boolean {
  const whole = ['layer-normalisation', 'softmax', 'log-softmax', 'sum', 'mean', 'dot'];
  return family !== 'loss' && !whole.includes(op);
}

/** The nodes through which its units reach weights. */
function readByWeights(node: GraphNode): readonly GraphNode[] {
  return node.edges.flatMap(({ consumer }) =>
    consumer.op === 'weighted-sum' ? [node] : readByWeights(consumer),
  );
}

function forGraphs(check: (graph: Graph, random: Random) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const graph = randomGraph(seed);
      check(graph, new Random(`edit ${seed}`));
      graph.dispose();
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

function numbers({ value }: GraphNode): readonly number[] {
  return Array.from(value.data);
}

/** A random one of them, if there are any. */
function maybe<T>(choices: readonly T[], random: Random): T | undefined {
  return choices.length === 0 ? undefined : pick(choices, random);
}

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[random.integer(Math.max(1, choices.length))];
}
