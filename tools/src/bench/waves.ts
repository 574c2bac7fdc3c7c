/**
 * The cost of a wave compared with a lower bound, as ratios within one run:
 * - observed: a wave over 10,000 one-unit nodes of two inputs with a subscriber each, against 10,000 bare
 *   `Subject.next` calls with a subscriber each;
 * - unobserved: the same wave with no subscribers, against a plain loop that calls the same operations on tensors of
 *   their own in the same order.
 *
 * The two of a pair take turns, round by round, and CPU time is counted, so that other load on the machine affects both
 * equally.
 */
import { combinations, operations, type Call, type Operation } from '@bp-graph/core';
import { Graph, probe, type NodeSpec } from '@bp-graph/graph';
import { Subject } from 'rxjs';

const WIDTH = 100;
const DEPTH = 100;
const ROUNDS = 300;
const WARM_UP = 50;

const leanAdd: Operation = {
  ...combinations.get('add'),
  name: 'lean-add',
  forward({ inputs: [a, b], output }) {
    for (let i = 0; i < output.data.length; i++) output.data[i] = a.data[i] + b.data[i];
  },
};

for (const operation of [leanAdd, operations.get('add'), operations.get('multiply')]) {
  const observed = compare(observedWave(operation), bareSubjects());
  const unobserved = compare(unobservedWave(operation), plainLoop(operation));
  process.stdout.write(
    [
      `${operation.name}, ${WIDTH * DEPTH} nodes, ns per node`,
      `  observed wave   ${format(observed.ours)}   bare Subject.next ${format(observed.floor)}   ratio ${ratio(observed)} (goal at most 8, stretch goal 3)`,
      `  unobserved wave ${format(unobserved.ours)}   plain loop        ${format(unobserved.floor)}   ratio ${ratio(unobserved)} (goal at most 12, stretch goal 4)`,
      '',
    ].join('\n'),
  );
}

/** `DEPTH` layers of `WIDTH` nodes; node i of a layer reads nodes i and i + 1 of the layer before. */
function lattice(op: Operation): Graph {
  const inputs = Array.from({ length: WIDTH }, (_, i): NodeSpec => ({
    id: `0/${i}`,
    op: 'input',
    inputs: [],
    units: 1,
  }));
  const nodes = Array.from({ length: WIDTH * DEPTH }, (_, k): NodeSpec => {
    const [layer, i] = [Math.floor(k / WIDTH), k % WIDTH];
    return { id: `${layer + 1}/${i}`, op, inputs: [`${layer}/${i}`, `${layer}/${(i + 1) % WIDTH}`] };
  });
  const graph = new Graph({ nodes: [...inputs, ...nodes] });
  feed(graph, 0);
  return graph;
}

function feed(graph: Graph, round: number): void {
  const value = 1 + (round % 7) / 100;
  graph.update(() => {
    for (const input of graph.inputs) input.set(value);
  });
}

function unobservedWave(operation: Operation): (round: number) => void {
  const graph = lattice(operation);
  return (round) => {
    feed(graph, round);
  };
}

function observedWave(operation: Operation): (round: number) => void {
  const graph = lattice(operation);
  let heard = 0;
  for (const node of graph.nodes) node.value$.subscribe(({ data }) => (heard += data[0]));
  return (round) => {
    feed(graph, round);
    if (Number.isNaN(heard)) throw new Error('a value was not a number');
  };
}

/** The lower bound of the observed wave: as many subjects and subscribers, and nothing between them. */
function bareSubjects(): (round: number) => void {
  let heard = 0;
  const tensor = { shape: [1, 1], data: new Float64Array([1]) };
  const subjects = Array.from({ length: WIDTH * DEPTH }, () => new Subject<typeof tensor>());
  for (const subject of subjects) subject.subscribe(({ data }) => (heard += data[0]));
  return () => {
    for (const subject of subjects) subject.next(tensor);
    if (Number.isNaN(heard)) throw new Error('a value was not a number');
  };
}

/**
 * The lower bound of the unobserved wave: the same calls in order of rank, without streams, queues or spare tensors.
 */
function plainLoop(operation: Operation): (round: number) => void {
  const graph = lattice(operation);
  const evaluation = probe(graph);
  const inputs = graph.inputs.map(({ position }) => evaluation.at(position));
  const calls = graph.nodes
    .map(({ position }) => evaluation.call(position))
    .filter((call): call is Call => call !== undefined);
  return (round) => {
    const value = 1 + (round % 7) / 100;
    for (const input of inputs) input?.data.fill(value);
    for (const call of calls) operation.forward(call);
  };
}

interface Comparison {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** Nanoseconds per node in each round, for both, in ascending order. */
function compare(ours: (round: number) => void, floor: (round: number) => void): Comparison {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    [ours, floor].forEach((run, k) => {
      const start = process.cpuUsage();
      run(round);
      const { user, system } = process.cpuUsage(start);
      if (round >= WARM_UP) times[k].push((1000 * (user + system)) / (WIDTH * DEPTH));
    });
  }
  const [a, b] = times.map((list) => list.sort((x, y) => x - y));
  return { ours: a, floor: b };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))];
}

/** The median, and the interquartile range. */
function format(sorted: readonly number[]): string {
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share).toFixed(0));
  return `${median.padStart(4)} [${low}..${high}]`;
}

function ratio({ ours, floor }: Comparison): string {
  return (quantile(ours, 0.5) / quantile(floor, 0.5)).toFixed(1);
}
