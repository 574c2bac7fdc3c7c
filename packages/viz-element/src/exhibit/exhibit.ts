import {
  activations,
  datasets,
  Fault,
  losses,
  optimizers,
  type ActivationName,
  type DatasetName,
  type LossName,
  type OptimizerName,
  type Seed,
} from '@bp-graph/core';
import { numbersOf, type HandWorkedName } from '@bp-graph/graph';

/** The attributes of an element as written; absent ones are undefined. */
export type ExhibitAttributes = Readonly<Partial<Record<ExhibitAttribute, string | number | undefined>>>;

/** The attributes that describe an exhibit. */
export const exhibitAttributes = [
  'layers',
  'activation',
  'output',
  'loss',
  'data',
  'noise',
  'points',
  'seed',
  'network',
  'src',
  'optimizer',
  'learning-rate',
  'batch-size',
  'speed',
  'engine',
] as const;

export type ExhibitAttribute = (typeof exhibitAttributes)[number];

/** How an exhibit trains. What is undefined defaults to what suits the subject. */
export interface ExhibitTraining {
  readonly optimizer: OptimizerName;
  readonly learningRate: number | undefined;
  readonly batchSize: number | undefined;
  /** Steps per tick. */
  readonly speed: number;
  /** Name of the engine; resolved once the engines are loaded. */
  readonly engine: string;
}

/** A network of layers that learns a data set. */
export interface LayersExhibit {
  readonly kind: 'layers';
  /** Units per layer; undefined to suit the data. */
  readonly layers: readonly number[] | undefined;
  /** One for all hidden layers, or one for each. */
  readonly activation: readonly ActivationName[];
  readonly output: ActivationName | undefined;
  readonly loss: LossName | undefined;
  readonly data: DatasetName;
  readonly noise: number | undefined;
  readonly points: number | undefined;
  readonly seed: Seed;
  readonly training: ExhibitTraining;
}

/** One of the networks that tutorials work by hand. */
export interface HandWorkedExhibit {
  readonly kind: 'network';
  readonly network: HandWorkedName;
  readonly training: ExhibitTraining;
}

/** A saved graph: at a URL, or inside the element if `src` is undefined. */
export interface SavedExhibit {
  readonly kind: 'saved';
  readonly src: string | undefined;
  readonly training: ExhibitTraining;
}

export type Exhibit = LayersExhibit | HandWorkedExhibit | SavedExhibit;

/**
 * Parses the attributes of an element. `layers` or `data` ask for a network to train, `network` for a hand-worked one,
 * `src` for a saved graph, and none of these for the saved graph inside the element, if there is one.
 *
 * @param ignored Attributes to treat as absent.
 * @throws Fault that names the attribute, its value, what is expected and the nearest name.
 */
export function readExhibit(
  attributes: ExhibitAttributes,
  ignored: ReadonlySet<string> = new Set(),
): Exhibit | undefined {
  const given = exhibitAttributes.filter((name) => attributes[name] !== undefined);
  const heard = new Set(given.filter((name) => !ignored.has(name)));
  const read = <T>(name: ExhibitAttribute, reader: (text: string, where: string) => T): T | undefined =>
    heard.has(name) ? reader(String(attributes[name]).trim(), name) : undefined;
  const [asked = subjectsIn(given).at(0), ...others] = subjectsIn([...heard]);
  const other = others.at(-1);
  if (other !== undefined) {
    throw new Fault({
      what: 'attributes that contradict each other',
      where: other,
      found: attributes[other],
      expected: `none beside ${asked}`,
    });
  }
  const training: ExhibitTraining = {
    optimizer: read('optimizer', (name, where) => optimizers.get(name, where).name) ?? 'sgd',
    learningRate: read('learning-rate', amount),
    batchSize: read('batch-size', count),
    speed: read('speed', (text, where) => count(text, where, MOST_STEPS)) ?? 1,
    engine: read('engine', (name) => name) ?? PLAIN_ENGINE,
  };
  const layers = read('layers', sizes);
  const data = read('data', (name, where) => datasets.get(name, where).name) ?? 'circle';
  const network = read('network', handWorkedName) ?? 'tutorial';
  // Parse attributes that do not apply to the subject as well, so that mistakes in them are reported.
  const learning: LayersExhibit = {
    kind: 'layers',
    layers,
    activation: read('activation', (names, where) =>
      activationNames(names, (layers?.length ?? 3) - 2, where),
    ) ?? ['tanh'],
    output: read('output', (name, where) => activations.get(name, where).name),
    loss: read('loss', (name, where) => losses.get(name, where).name),
    data,
    noise: read('noise', dataOption(data)),
    points: read('points', dataOption(data)),
    seed: read('seed', seedOf) ?? 1,
    training,
  };
  if (asked === 'network') return { kind: 'network', network, training };
  if (asked === 'src' || asked === undefined)
    return { kind: 'saved', src: read('src', (address) => address), training };
  return learning;
}

/** The names of engines; all but `plain` are lazy-loaded. */
export const engines = ['plain', 'auto', 'wasm-float64', 'wasm-float32', 'typescript'] as const;

/** The engine that is always available: the graph itself. */
export const PLAIN_ENGINE = 'plain';

const SUBJECTS: readonly (readonly ExhibitAttribute[])[] = [['layers', 'data'], ['network'], ['src']];

/** The kinds of subject that these attributes ask for, each represented by its first attribute. */
function subjectsIn(given: readonly ExhibitAttribute[]): readonly ExhibitAttribute[] {
  return SUBJECTS.flatMap((names) => names.find((name) => given.includes(name)) ?? []);
}

/** Beyond what a page can draw or train; a typo should not freeze it. */
const MOST_UNITS = 10_000;
const MOST_LAYERS = 100;
const MOST_WEIGHTS = 1_000_000;
const MOST_STEPS = 10_000;

function sizes(text: string, where: string): readonly number[] {
  const found = wordsIn(text).map(Number);
  const right = found.every((n) => Number.isSafeInteger(n) && n >= 1 && n <= MOST_UNITS);
  const isLong = found.length >= 2 && found.length <= MOST_LAYERS;
  if (right && isLong && weightsOf(found) <= MOST_WEIGHTS) return found;
  throw new Fault({
    what: 'not the sizes of a network',
    where,
    found: text,
    expected:
      right && isLong
        ? `layers with ${MOST_WEIGHTS} weights between them at most`
        : `whole numbers from 1 to ${MOST_UNITS} for inputs, hidden layers and outputs, such as "2 3 1"`,
  });
}

function weightsOf(layers: readonly number[]): number {
  return layers.slice(1).reduce((sum, units, i) => sum + units * layers[i], 0);
}

function activationNames(text: string, hidden: number, where: string): readonly ActivationName[] {
  const names = wordsIn(text).map((name) => activations.get(name, where).name);
  if (names.length === 1 || names.length === hidden) return names;
  throw new Fault({
    what: 'wrong count of activations',
    where,
    found: text,
    expected: hidden < 2 ? 'one name' : `one name for all hidden layers or ${hidden}, one for each`,
  });
}

function handWorkedName(name: string, where: string): HandWorkedName {
  numbersOf(name, where);
  return name as HandWorkedName;
}

function amount(text: string, where: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new Fault({ what: 'not a number', where, found: text, expected: 'a finite number, 0 or more' });
}

function count(text: string, where: string, most = Infinity): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1 && number <= most) return number;
  const expected = number > most ? `a whole number, at most ${most}` : 'a whole number, 1 or more';
  throw new Fault({ what: 'not a count', where, found: text, expected });
}

/** Parses a number that the options of a data set allow. */
function dataOption(data: DatasetName): (text: string, where: string) => number {
  return (text, where) => {
    const { options } = datasets.get(data);
    if (!Object.hasOwn(options, where))
      throw new Fault({
        what: 'unknown option',
        where,
        found: text,
        expected: `none for the data ${JSON.stringify(data)}`,
      });
    const number = Number(text);
    const rule = options[where];
    if (rule.allows(number)) return number;
    throw new Fault({ what: 'not a number', where, found: text, expected: rule.expected });
  };
}

function seedOf(text: string): Seed {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
