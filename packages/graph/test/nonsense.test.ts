import {
  activations,
  createOptimizer,
  Fault,
  optimizers,
  Random,
  schedules,
  type LossName,
  type Operation,
} from '@bp-graph/core';
import {
  checkGradients,
  compose,
  createSession,
  derive,
  gradientsOfRow,
  edit,
  explainPlan,
  Graph,
  gradientsOf,
  handWorked,
  jacobian,
  network,
  nudge,
  parseGraph,
  probe,
  readCheckpoint,
  readGraph,
  readReferenceGraph,
  sampleGradients,
  statistics,
  takeSnapshot,
  toDot,
  toMermaid,
  train,
  untilLossBelow,
  untilNoBetter,
  writeCheckpoint,
  writeGraph,
  writeReferenceGraph,
  type Draft,
  type Handle,
  type Session,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { plain, train as trainByValue } from '@bp-graph/graph/lean';
import { of, take, type Observable } from 'rxjs';
import { describe, expect, it } from 'vitest';

/** Values that are meaningless almost everywhere. */
const NONSENSE = {
  null: null,
  NaN,
  Infinity,
  '-1': -1,
  '2.5': 2.5,
  "'0.1'": '0.1',
  "''": '',
  true: true,
  '[]': [],
  '{}': {},
  'a function': () => 1,
  'a symbol': Symbol('nonsense'),
  '5n': 5n,
  'a map': new Map(),
};

type Name = keyof typeof NONSENSE;
type Act = (value: never, graph: Graph, session: Session) => unknown;
const ANY_NUMBER: readonly Name[] = ['NaN', 'Infinity', '-1', '2.5'];
const SEEDS: readonly Name[] = ['-1', '2.5', "'0.1'", "''"];
const POSITIVE: readonly Name[] = ['2.5'];

const data = { x: [[0, 1], [1, 0]], t: [0, 1] }; // prettier-ignore

function ended(run: Observable<unknown>): void {
  const heard: { error?: Error } = {};
  // Without an end among its options a run would not return.
  run.pipe(take(2)).subscribe({ error: (error: Error) => (heard.error = error) });
  if (heard.error !== undefined) throw heard.error;
}

const trained =
  (option: string, given: (value: never) => unknown = (value) => value): Act =>
  (value, graph) => {
    ended(train(graph, { data, steps: 1, [option]: given(value), ...(option === 'steps' && { epochs: 1 }) }));
  };

const played =
  (option: string): Act =>
  (value, graph) => {
    createSession(graph, { data, [option]: value });
  };

const drawn =
  (draw: (g: Draft, value: never, x: Handle) => unknown): Act =>
  (value) => {
    compose((g) => {
      draw(g, value, g.input('x', 2));
      return {};
    });
  };

const made =
  (option: string): Act =>
  (value) =>
    network([2, 3, 1], { [option]: value });

const spec = (node: object) => ({ nodes: [{ id: 'x', op: 'input', inputs: [], units: 2 }, { id: 'y', op: 'tanh', inputs: ['x'], ...node }] }); // prettier-ignore

/** A user-defined operation. */
const { scalar: _, ...OWN } = { ...activations.get('tanh'), name: 'own' };

/** A graph that contains it, with some fields replaced. */
const own = (other: object): Graph =>
  compose((g) => {
    const op = { ...OWN, ...other } as Operation;
    g.loss(
      'half-squared-error',
      g.apply(op, [g.input('x', 2, [1, 2])], { id: 'y' }),
      g.target('t', 2, [1, 2]),
    );
    return {};
  }).graph;

/** Values from `NONSENSE` that are valid for a field of an operation. */
const OF_FIELDS: Readonly<Record<string, readonly Name[]>> = {
  name: ["'0.1'"],
  symbol: ["''", "'0.1'"],
  rules: ['{}'],
  forward: ['a function'],
  backward: ['a function'],
};

const CASES: readonly (readonly [what: string, act: Act, takes?: readonly Name[]])[] = [
  ['train graph', (v) => ended(train(v, { steps: 1 }))],
  ['train options', (v, graph) => ended(train(graph, v)), ['{}']],
  ['train data', trained('data'), []],
  ['train data x', trained('data', (v) => ({ ...data, x: v }))],
  ['train validation', trained('validation'), []],
  ['train batchSize', trained('batchSize')],
  ['train shuffle', trained('shuffle'), ['true']],
  ['train seed', trained('seed'), SEEDS],
  ['train optimizer', trained('optimizer')],
  ['train optimizer options', trained('optimizer', (v) => ['sgd', v]), ['{}']],
  ['train optimizer momentum', trained('optimizer', (v) => ['sgd', { momentum: v }])],
  ['train learningRate', trained('learningRate'), POSITIVE],
  ['train learningRate stream', trained('learningRate', (v) => of(v)), POSITIVE],
  ['train schedule', trained('schedule')],
  ['train penalty', trained('penalty'), ['{}']],
  ['train penalty stream', trained('penalty', (v) => of(v)), ['{}']],
  ['train penalty l1', trained('penalty', (v) => ({ l1: v })), POSITIVE],
  ['train penalty biases', trained('penalty', (v) => ({ biases: v })), ['true']],
  ['train clip', trained('clip'), ['{}']],
  ['train clip norm', trained('clip', (v) => ({ norm: v })), ['2.5', 'Infinity']],
  ['train clip value', trained('clip', (v) => ({ value: v })), ['2.5', 'Infinity']],
  ['train stop', trained('stop'), ['{}']],
  ['train stop lossBelow', trained('stop', (v) => ({ lossBelow: v })), ['Infinity', '-1', '2.5']],
  ['train stop noBetterFor', trained('stop', (v) => ({ noBetterFor: v })), ['Infinity']],
  ['train stop leastGain', trained('stop', (v) => ({ leastGain: v })), POSITIVE],
  ['train steps', trained('steps'), ['Infinity']],
  ['train epochs', trained('epochs'), ['Infinity']],
  ['train recordEvery', trained('recordEvery'), ['Infinity']],
  ['train engine', trained('engine')],
  ['train from', trained('from')],
  ['train scheduler', trained('scheduler')],
  ['train worker', trained('worker'), ['a function']],
  ['train paused', trained('paused')],
  [
    'lean train engine',
    (v, graph) => ended(trainByValue(graph, { data, steps: 1, engine: typeof v === 'function' ? plain : v })),
    ['a function'],
  ],
  ['lean train options', (v, graph) => ended(trainByValue(graph, v)), ['{}']],
  ['createSession graph', (v) => createSession(v)],
  ['createSession options', (v, graph) => createSession(graph, v), ['{}']],
  ...(
    ['data', 'batchSize', 'optimizer', 'schedule', 'ticks$', 'worker', 'stepsPerTick', 'history'] as const
  ).map((option) => [`createSession ${option}`, played(option)] as const),
  ['createSession engine', played('engine'), ['a function']],
  ['createSession learningRate', played('learningRate'), POSITIVE],
  ['session seek', (v, _, session) => session.seek(v)],
  ['session learningRate', (v, _, session) => (session.learningRate = v), POSITIVE],
  ['session stepsPerTick', (v, _, session) => (session.stepsPerTick = v)],
  ['session pauseWhen', (v, _, session) => session.pauseWhen(v), ['a function']],
  ['session edit', (v, _, session) => session.edit(v)],
  [
    'session edit apply',
    (v, _, session) => session.edit({ apply: v, revert: () => undefined }),
    ['a function'],
  ],
  [
    'session edit revert',
    (v, _, session) => session.edit({ apply: () => undefined, revert: v }),
    ['a function'],
  ],
  ['session nextUpdate', (v, _, session) => session.nextUpdate(v)],
  ['graph node', (v, graph) => graph.node(v)],
  ['graph input', (v, graph) => graph.input(v)],
  ['graph parameter', (v, graph) => graph.parameter(v)],
  ['graph update', (v, graph) => graph.update(v), ['a function']],
  ['graph feed', (v, graph) => graph.feed(v), ['{}']],
  ['graph feed x', (v, graph) => graph.feed({ x: v })],
  ['graph feed parameter', (v, graph) => graph.feed({ 'hidden/bias': v })],
  ['graph differentiate', (v, graph) => graph.differentiate(v), ['{}']],
  ['graph differentiate E', (v, graph) => graph.differentiate({ E: v }), ['-1', '2.5']],
  ['graph setMode', (v, graph) => graph.setMode(v)],
  ['graph setMode training', (v, graph) => graph.setMode({ training: v, draw: 1 }), ['true']],
  ['graph setMode draw', (v, graph) => graph.setMode({ training: true, draw: v })],
  ['graph toSpec', (v, graph) => graph.toSpec(v), ['{}']],
  ['graph toSpec values', (v, graph) => graph.toSpec({ values: v }), ['true']],
  ['input set', (v, graph) => graph.input('x').set(v)],
  ['target set', (v, graph) => graph.input('t').set(v), ANY_NUMBER],
  ['input connect', (v, graph) => graph.input('x').connect(v)],
  ['parameter set', (v, graph) => graph.parameter('hidden/weights').set(v)],
  ['node clamp', (v, graph) => graph.node('hidden/tanh').clamp(v), ['-1', '2.5']],
  ['node clamp unit', (v, graph) => graph.node('hidden/tanh').clamp(1, v)],
  ['node ablate', (v, graph) => graph.node('hidden/tanh').ablate(v)],
  ['node release', (v, graph) => graph.node('hidden/tanh').release(v)],
  ['node unit', (v, graph) => graph.node('hidden/tanh').unit(v)],
  ['Graph', (v) => new Graph(v)],
  ['Graph nodes', (v) => new Graph({ nodes: v }), ['[]']],
  ['Graph node', (v) => new Graph({ nodes: [v] })],
  ['Graph id', (v) => new Graph(spec({ id: v })), ["'0.1'"]],
  ['Graph op', (v) => new Graph(spec({ op: v }))],
  ...Object.keys(OWN).map((field) => [`operation ${field}`, (v: never) => new Graph(spec({ op: { ...OWN, [field]: v } })), OF_FIELDS[field]] as const), // prettier-ignore
  ['operation inferShape gives', (v) => own({ inferShape: () => v })],
  ['operation constantInputs gives', (v) => checkGradients(own({ constantInputs: () => v })), ['null', '[]']],
  ['operation origin gives', (v) => edit(own({ origin: () => v }), (e) => e.replace('y', { ...OWN, origin: () => v }))], // prettier-ignore
  [
    'train schedule makes',
    trained('schedule', (v) => ({ ...schedules.get('constant'), create: () => v })),
    ['a function'],
  ],
  ['train optimizer makes', trained('optimizer', (v) => ({ ...optimizers.get('sgd'), create: () => v }))],
  ['train optimizer init gives', trained('optimizer', (v) => ({ ...optimizers.get('sgd'), create: () => ({ ...createOptimizer('sgd'), init: () => v }) })), ['{}']], // prettier-ignore
  ['Graph inputs', (v) => new Graph(spec({ inputs: v }))],
  ['Graph inputs[0]', (v) => new Graph(spec({ inputs: [v] }))],
  ['Graph attributes', (v) => new Graph(spec({ attributes: v })), ['{}']],
  ['Graph units', (v) => new Graph({ nodes: [{ id: 'x', op: 'input', inputs: [], units: v }] })],
  ['Graph value', (v) => new Graph({ nodes: [{ id: 'x', op: 'input', inputs: [], units: 2, value: v }] })],
  [
    'Graph value of a parameter',
    (v) => new Graph({ nodes: [{ id: 'x', op: 'parameter', inputs: [], value: v }] }),
  ],
  ['Graph data', (v) => new Graph({ nodes: [{ id: 'x', op: 'input', inputs: [], units: 2, value: { shape: [1, 2], data: v } }] })], // prettier-ignore
  ['Graph data of a parameter', (v) => new Graph({ nodes: [{ id: 'x', op: 'parameter', inputs: [], value: { shape: [2], data: v } }] })], // prettier-ignore
  ['Graph number of a parameter', (v) => new Graph({ nodes: [{ id: 'x', op: 'parameter', inputs: [], value: { shape: [2], data: [1, v] as never } }] }), ANY_NUMBER], // prettier-ignore
  ['Graph frozen', (v) => new Graph({ nodes: [{ id: 'x', op: 'parameter', inputs: [], value: { shape: [], data: Float64Array.of(1) }, frozen: v }] }), ['true']], // prettier-ignore
  ['Graph objective', (v) => new Graph({ ...spec({}), objective: v }), ['{}']],
  ['compose draw', (v) => compose(v)],
  ['compose options', (v) => compose(() => ({}), v), ['{}']],
  ['compose seed', (v) => compose(() => ({}), { seed: v }), SEEDS],
  ['compose random', (v) => compose(() => ({}), { random: v })],
  ['compose handles', (v) => compose(() => ({ y: v }))],
  ['input id', drawn((g, v) => g.input(v)), ["'0.1'"]],
  ['input units', drawn((g, v) => g.input('i', v))],
  ['input value', drawn((g, v) => g.input('i', 2, v))],
  ['target units', drawn((g, v) => g.target('i', v))],
  ['parameter id', drawn((g, v) => g.parameter(v, 1)), ["'0.1'"]],
  ['parameter value', drawn((g, v) => g.parameter('p', v)), [...ANY_NUMBER, '[]']],
  ['parameter options', drawn((g, v) => g.parameter('p', 1, v)), ['{}']],
  ['parameter frozen', drawn((g, v) => g.parameter('p', 1, { frozen: v })), ['true']],
  ['initialized shape', drawn((g, v) => g.initialized('p', v, 'zeros'))],
  ['initialized choice', drawn((g, v) => g.initialized('p', [2, 2], v))],
  ['initialized options', drawn((g, v) => g.initialized('p', [2, 2], ['uniform', v])), ['{}']],
  ['initialized fans', drawn((g, v) => g.initialized('p', [2, 2], 'uniform', v))],
  ['apply choice', drawn((g, v, x) => g.apply(v, [x]))],
  ['apply inputs', drawn((g, v) => g.apply('tanh', v))],
  ['apply input', drawn((g, v) => g.apply('tanh', [v]))],
  ['apply options', drawn((g, v, x) => g.apply('tanh', [x], v)), ['{}']],
  ['apply id', drawn((g, v, x) => g.apply('tanh', [x], { id: v })), ["'0.1'"]],
  ['weightedSum values', drawn((g, v) => g.weightedSum(v, g.parameter('w', [[1, 2]])))],
  ['weightedSum weights', drawn((g, v, x) => g.weightedSum(x, v))],
  ['weightedSum bias', drawn((g, v, x) => g.weightedSum(x, g.parameter('w', [[1, 2]]), v))],
  ['linear id', drawn((g, v, x) => g.linear(v, x, 2)), ["'0.1'"]],
  ['linear values', drawn((g, v) => g.linear('l', v, 2))],
  ['linear units', drawn((g, v, x) => g.linear('l', x, v))],
  ['linear options', drawn((g, v, x) => g.linear('l', x, 2, v)), ['{}']],
  ['linear weights', drawn((g, v, x) => g.linear('l', x, 2, { weights: v }))],
  ['linear bias', drawn((g, v, x) => g.linear('l', x, 2, { bias: v })), ['-1', '2.5']],
  ['layer activation', drawn((g, v, x) => g.layer('l', x, 2, v))],
  ['layer activations', drawn((g, v, x) => g.layer('l', x, 2, [v, v]))],
  ['neuron weights', drawn((g, v, x) => g.neuron('n', x, v, 1))],
  ['neuron weight', drawn((g, v, x) => g.neuron('n', x, [v, v], 1)), ANY_NUMBER],
  ['neuron bias', drawn((g, v, x) => g.neuron('n', x, [1, 2], v)), ANY_NUMBER],
  ['loss choice', drawn((g, v, x) => g.loss<LossName>(v, x, g.target('t', 2)))],
  ['loss prediction', drawn((g, v) => g.loss('half-squared-error', v, g.target('t', 2)))],
  ['loss target', drawn((g, v, x) => g.loss('half-squared-error', x, v))],
  ['loss options', drawn((g, v, x) => g.loss('half-squared-error', x, g.target('t', 2), v)), ['{}']],
  [
    'loss weight',
    drawn((g, v, x) => g.loss('half-squared-error', x, g.target('t', 2), { weight: v })),
    ['-1', '2.5'],
  ],
  ['loss reduction', drawn((g, v, x) => g.loss('half-squared-error', x, g.target('t', 2), { reduction: v }))],
  ['named id', drawn((g, v, x) => g.named(v, x)), ["'0.1'"]],
  ['named value', drawn((g, v) => g.named('n', v))],
  ['tanh input', drawn((g, v) => g.tanh(v))],
  ['dropout rate', drawn((g, v, x) => g.dropout(x, { rate: v }))],
  ['network sizes', (v) => network(v)],
  ['network size', (v) => network([2, v, 1])],
  ['network options', (v) => network([2, 1], v), ['{}']],
  ...(['activation', 'output', 'loss', 'targetUnits', 'weights'] as const).map(
    (o) => [`network ${o}`, made(o)] as const,
  ),
  ['network lossAttributes', made('lossAttributes'), ['{}']],
  ['network bias', made('bias'), ['-1', '2.5']],
  ['network seed', made('seed'), SEEDS],
  ['network random', made('random')],
  ['handWorked', (v) => handWorked(v)],
  ['engine', (v) => engine(v)],
  ['probe graph', (v) => probe(v)],
  ['probe options', (v, graph) => probe(graph, v), ['{}']],
  ['probe values', (v, graph) => probe(graph, { values: v }), ['{}']],
  ['probe training', (v, graph) => probe(graph, { training: v }), ['true']],
  ['probe draw', (v, graph) => probe(graph, { draw: v })],
  ['checkGradients graph', (v) => checkGradients(v)],
  ['checkGradients options', (v, graph) => checkGradients(graph, v), ['{}']],
  ['checkGradients nodes', (v, graph) => checkGradients(graph, { nodes: v }), ['[]']],
  ['checkGradients step', (v, graph) => checkGradients(graph, { step: v }), POSITIVE],
  ['checkGradients tolerance', (v, graph) => checkGradients(graph, { tolerance: v }), POSITIVE],
  ['nudge target', (v, graph) => nudge(graph, v, 1)],
  ['nudge node', (v, graph) => nudge(graph, { node: v }, 1)],
  ['nudge unit', (v, graph) => nudge(graph, { node: 'E', unit: v }, 1)],
  ['nudge row', (v, graph) => nudge(graph, { node: 'hidden/tanh', row: v }, 1)],
  ['nudge by', (v, graph) => nudge(graph, { node: 'hidden/tanh' }, v), ['-1', '2.5']],
  ['statistics node', (v) => statistics(v)],
  ['statistics unit', (v, graph) => statistics(graph.node('hidden/tanh'), v)],
  ['takeSnapshot graph', (v) => takeSnapshot(v)],
  ['takeSnapshot options', (v, graph) => takeSnapshot(graph, v), ['{}']],
  ['takeSnapshot share', (v, graph) => takeSnapshot(graph, { share: v }), ['true']],
  ['explainPlan graph', (v) => explainPlan(v)],
  ['explainPlan options', (v, graph) => explainPlan(graph, v), ['{}']],
  ['explainPlan rows', (v, graph) => explainPlan(graph, { rows: v })],
  ['explainPlan engine', (v, graph) => explainPlan(graph, { engine: v })],
  ['gradientsOf objective', (v, graph) => gradientsOf(graph, v), ['{}']],
  ['gradientsOf weight', (v, graph) => gradientsOf(graph, { E: v }), ['-1', '2.5']],
  ['jacobian of', (v, graph) => jacobian(graph, v, 'x')],
  ['jacobian by', (v, graph) => jacobian(graph, 'E', v)],
  ['sampleGradients', (v, graph) => sampleGradients(graph, v)],
  ['derive graph', (v) => derive(v, { node: 'E' })],
  ['derive target', (v, graph) => derive(graph, v)],
  ['derive node', (v, graph) => derive(graph, { node: v })],
  ['derive entry', (v, graph) => derive(graph, { node: 'hidden/bias', entry: v })],
  ['derive unit', (v, graph) => derive(graph, { node: 'hidden/tanh', unit: v })],
  ['derive row', (v, graph) => derive(graph, { node: 'hidden/tanh', row: v })],
  ['gradientsOfRow graph', (v) => gradientsOfRow(v, 0)],
  ['gradientsOfRow row', (v, graph) => gradientsOfRow(graph, v)],
  ['derive options', (v, graph) => derive(graph, { node: 'E' }, v), ['{}']],
  ['derive loss', (v, graph) => derive(graph, { node: 'E' }, { loss: v })],
  ['derive maxPaths', (v, graph) => derive(graph, { node: 'E' }, { maxPaths: v })],
  ['derive update', (v, graph) => derive(graph, { node: 'hidden/bias', entry: [0] }, { update: v })],
  ['derive values', (v, graph) => derive(graph, { node: 'E' }, { values: v }), ['{}']],
  ['edit graph', (v) => edit(v, () => undefined)],
  ['edit change', (v, graph) => edit(graph, v), ['a function']],
  ['edit options', (v, graph) => edit(graph, () => undefined, v), ['{}']],
  ['edit seed', (v, graph) => edit(graph, () => undefined, { seed: v }), SEEDS],
  ['edit addUnit', (v, graph) => edit(graph, (e) => e.addUnit(v))],
  ['edit removeUnit', (v, graph) => edit(graph, (e) => e.removeUnit('hidden', v))],
  ['edit replace', (v, graph) => edit(graph, (e) => e.replace('hidden/tanh', v))],
  ['edit replace id', (v, graph) => edit(graph, (e) => e.replace(v, 'relu'))],
  ['edit replace attributes', (v, graph) => edit(graph, (e) => e.replace('hidden/tanh', 'relu', v)), ['{}']],
  ['edit addLayer', (v, graph) => edit(graph, (e) => e.addLayer('l', v))],
  [
    'edit addLayer id',
    (v, graph) => edit(graph, (e) => e.addLayer(v, { after: 'x', units: 2, activation: 'tanh' })),
    ["'0.1'"],
  ],
  [
    'edit addLayer units',
    (v, graph) => edit(graph, (e) => e.addLayer('l', { after: 'x', units: v, activation: 'tanh' })),
  ],
  ['edit removeLayer', (v, graph) => edit(graph, (e) => e.removeLayer(v))],
  ['edit addWire', (v, graph) => edit(graph, (e) => e.addWire(v, 'output/sum'))],
  ['edit addWire to', (v, graph) => edit(graph, (e) => e.addWire('x', v))],
  ['edit removeWire', (v, graph) => edit(graph, (e) => e.removeWire(v, 'output/sum'))],
  ['edit remove', (v, graph) => edit(graph, (e) => e.remove(v))],
  ['readGraph', (v) => readGraph(v)],
  ['readGraph options', (v, graph) => readGraph(writeGraph(graph), v), ['{}']],
  ['readGraph operations', (v, graph) => readGraph(writeGraph(graph), { operations: v }), ['[]']],
  ['parseGraph', (v) => parseGraph(v)],
  ['writeGraph', (v) => writeGraph(v)],
  ['writeGraph options', (v, graph) => writeGraph(graph, v), ['{}']],
  ['writeGraph values', (v, graph) => writeGraph(graph, { values: v }), ['true']],
  ['toDot', (v) => toDot(v)],
  ['toMermaid', (v) => toMermaid(v)],
  ['readReferenceGraph', (v) => readReferenceGraph(v)],
  ['writeReferenceGraph', (v) => writeReferenceGraph(v)],
  ['readCheckpoint', (v) => readCheckpoint(v)],
  ['writeCheckpoint', (v) => writeCheckpoint(v)],
  ['untilLossBelow', (v) => untilLossBelow(v), ['Infinity', '-1', '2.5']],
  ['untilNoBetter', (v) => untilNoBetter(v), ['Infinity']],
  ['untilNoBetter leastGain', (v) => untilNoBetter(2, v), POSITIVE],
];

/** The complete observable state of a graph. */
function stateOf(graph: Graph) {
  const { training, draw, batch, loss } = graph;
  return {
    spec: graph.toSpec({ values: true }),
    training,
    draw,
    batch,
    loss,
    held: graph.nodes.map(({ held }) => held),
  };
}

describe.each(CASES.map(([title, act, takes = []]) => ({ title, act, takes })))(
  '$title',
  ({ title, act, takes }) => {
    const names = Object.keys(NONSENSE) as Name[];

    it.each(names)('%s', (name) => {
      const graph = network([2, 3, 1], { seed: 1, random: new Random(1) });
      graph.feed({ x: [[1, 2]], t: 1 });
      // Changes made during a run come after what the run has fed.
      const session = createSession(
        title.startsWith('session') || title.endsWith('stream') ? graph : network([2, 1]),
        {
          data: { x: data.x, t: data.t },
        },
      );
      const before = stateOf(graph);
      let fault: unknown;
      try {
        act(NONSENSE[name] as never, graph, session);
      } catch (error) {
        fault = error;
      }
      if (takes.includes(name)) {
        expect(fault).toBe(undefined);
        return;
      }
      expect(fault).toBeInstanceOf(Fault);
      const { what, where = '', expected } = fault as Fault;
      expect(what + where).not.toBe('');
      expect(expected).toMatch(/./);
      expect(stateOf(graph)).toEqual(before);
    });
  },
);
