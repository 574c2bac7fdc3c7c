import {
  activations,
  datasets,
  Fault,
  oneHotTargets,
  Random,
  signedTargets,
  type LossName,
  type Samples,
  type Tensor,
} from '@bp-graph/core';
import {
  createSession,
  type EngineValue,
  handWorked,
  network,
  numbersOf,
  type Session,
  type SessionOptions,
} from '@bp-graph/graph';
import {
  PLAIN_ENGINE,
  type Exhibit,
  type ExhibitTraining,
  type HandWorkedExhibit,
  type LayersExhibit,
} from './exhibit.js';
import { loaded } from '../loaded.js';
import type { Subject } from './subject.js';

/**
 * The subject of an exhibit; empty if it asks for a saved graph and there is none.
 *
 * @param saved The text of the saved graph.
 * @param engine The engine that runs the steps; the graph itself by default.
 */
export async function loadSubject(exhibit: Exhibit, saved?: string, engine?: EngineValue): Promise<Subject> {
  if (exhibit.kind !== 'saved') return subjectOf(exhibit, engine);
  if (saved === undefined) return {};
  const { savedSubject } = await readers();
  return savedSubject(saved, sessionOptions({}, exhibit.training, engine), exhibit.src);
}

/**
 * The text of a saved graph at a URL.
 *
 * @throws Fault if it cannot be loaded; the signal's reason once that is aborted.
 */
export async function loadSaved(src: string, base: string, signal: AbortSignal): Promise<string> {
  const { loadText } = await readers();
  return loadText(src, base, signal);
}

/** The reader of saved graphs, lazy-loaded. */
const readers = () => loaded(import('./saved-subject.js'), 'src');

/** The subject of an exhibit that needs nothing to be loaded. */
export function subjectOf(exhibit: LayersExhibit | HandWorkedExhibit, engine?: EngineValue): Subject {
  const session =
    exhibit.kind === 'layers' ? layersSession(exhibit, engine) : handWorkedSession(exhibit, engine);
  return { session };
}

/** Loads the engine of a name; undefined for `plain`, which needs none. */
export async function loadEngine(name: string): Promise<EngineValue | undefined> {
  if (name === PLAIN_ENGINE) return undefined;
  const { engine } = await loaded(import('@bp-graph/graph/engines'), 'engine');
  return engine(name);
}

/**
 * The training run of a network described by attributes. Without `layers` there are 3 hidden units and as many outputs
 * as the data need.
 *
 * Two classes with one output unit: sigmoid with targets 0 and 1 and binary cross-entropy; but targets −1 and 1 for the
 * hinge loss, or for an output that can be negative (tanh, identity, …), then with the mean squared error. One output
 * per class: logits with softmax cross-entropy or, if `output` is given, one-hot rows with the mean squared error.
 * Regression: identity with the mean squared error.
 *
 * @throws Fault if layers, data and loss do not fit each other.
 */
export function layersSession(exhibit: LayersExhibit, engine?: EngineValue): Session {
  const { activation, data, noise, points, seed, training } = exhibit;
  const random = new Random(seed);
  const samples = datasets.get(data).make(random, stated({ noise, points }), `data="${data}"`);
  const layers = exhibit.layers ?? [samples.inputs.shape[1], 3, samples.classes > 2 ? samples.classes : 1];
  const ends = endsOf(layers, exhibit, samples);
  const graph = network(layers, {
    activation: activation.length === 1 ? activation[0] : activation,
    output: ends.output,
    loss: ends.loss,
    targetUnits: ends.targets.shape[1],
    ...(ends.loss === 'softmax-cross-entropy' ? { lossAttributes: { targets: 'distribution' } } : {}),
    random,
  });
  return createSession(graph, {
    data: { x: samples.inputs, t: ends.targets },
    seed,
    ...sessionOptions({ learningRate: 0.03, batchSize: 10 }, training, engine),
  });
}

/** The run of a hand-worked network, at the learning rate of its tutorial unless another is given. */
function handWorkedSession({ network: name, training }: HandWorkedExhibit, engine?: EngineValue): Session {
  const { learningRate } = numbersOf(name);
  return createSession(handWorked(name).graph, sessionOptions({ learningRate }, training, engine));
}

interface Ends {
  readonly output: ActivationChoice;
  readonly loss: LossName;
  readonly targets: Tensor;
}

function endsOf(layers: readonly number[], { data, output, loss }: LayersExhibit, samples: Samples): Ends {
  const [inputs, outputs] = [layers[0], layers[layers.length - 1]];
  const features = samples.inputs.shape[1];
  if (inputs !== features) throw misfit(layers, `${features} inputs for the data "${data}"`);
  const { classes } = samples;
  if (classes === 0 && outputs === 1)
    return { output: output ?? 'identity', loss: loss ?? 'mean-squared-error', targets: samples.targets };
  // A softmax over a single output is always 1.
  const isShared = loss === 'softmax-cross-entropy';
  if (classes === 2 && outputs === 1 && !isShared) return twoClasses(output, loss, samples);
  if (classes > 0 && outputs === classes) {
    const standard = output === undefined ? 'softmax-cross-entropy' : 'mean-squared-error';
    return { output: output ?? 'identity', loss: loss ?? standard, targets: oneHotTargets(samples) };
  }
  const counts =
    classes === 0 ? '1 output' : classes === 2 && !isShared ? '1 or 2 outputs' : `${classes} outputs`;
  throw misfit(layers, `${counts} for the data "${data}"`);
}

function twoClasses(output: LayersExhibit['output'], loss: LossName | undefined, samples: Samples): Ends {
  const { output: standard, signed } = SINGLE_UNIT.get(loss) ?? { output: 'sigmoid', signed: undefined };
  const chosen = output ?? standard;
  const negative = signed ?? (activations.get(chosen).facts?.range[0] ?? 0) < 0;
  return {
    output: chosen,
    loss: loss ?? (chosen === 'sigmoid' ? 'binary-cross-entropy' : 'mean-squared-error'),
    targets: negative ? signedTargets(samples) : samples.targets,
  };
}

/** Output and targets that go with the losses for two classes. */
const SINGLE_UNIT = new Map<
  LossName | undefined,
  { readonly output: ActivationChoice; readonly signed: boolean }
>([
  ['hinge', { output: 'identity', signed: true }],
  ['binary-cross-entropy', { output: 'sigmoid', signed: false }],
  ['binary-cross-entropy-with-logits', { output: 'identity', signed: false }],
]);

type ActivationChoice = NonNullable<LayersExhibit['output']>;

function misfit(layers: readonly number[], expected: string): Fault {
  return new Fault({ what: 'layers that do not fit the data', where: 'layers', found: layers, expected });
}

/** The options that the attributes give, on top of the defaults of the exhibit. */
export function sessionOptions(
  standard: SessionOptions,
  { optimizer, speed, learningRate, batchSize }: ExhibitTraining,
  engine: EngineValue | undefined,
): SessionOptions {
  return { ...standard, ...stated({ learningRate, batchSize, engine }), optimizer, stepsPerTick: speed };
}

function stated<O extends object>(given: O): { [K in keyof O]?: NonNullable<O[K]> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof O]?: NonNullable<O[K]>;
  };
}
