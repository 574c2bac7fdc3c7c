import type { GraphNode } from '@bp-graph/graph';
import { speaking } from '../words/tongue.js';
import { speakNumber } from './numbers.js';

/** What the picture says, on it, beside it and to screen readers. */
export interface PictureWords {
  /** What the drawing is called, unless it has a name of its own. */
  readonly name: string;
  readonly families: Readonly<Record<GraphNode['family'], string>>;
  /** What an operation is called, by its name. */
  readonly operation: (name: string) => string;
  /** What stands on the chip of a parameter, by its own name: `bias`. */
  readonly chip: (name: string) => string;
  readonly value: string;
  readonly gradient: string;
  /** A number over many units. */
  readonly mean: (count: number) => string;
  readonly place: (label: string, kind: string) => string;
  readonly weight: (id: string, from: string, to: string) => string;
  readonly tag: (id: string, kind: string, of: string) => string;
  readonly shared: (id: string, by: readonly string[]) => string;
  /** A layer whose units have one heading. */
  readonly units: (label: string, count: number) => string;
  /** A place as it is announced; a number may not be known yet. */
  readonly announced: (
    title: string,
    value: number | string | undefined,
    gradient: number | undefined,
    count: number,
    flag?: string,
  ) => string;
  /** What is special about a place: a sign, which stands alone where there is no room, and after a space its words. */
  readonly flags: Readonly<Record<'broken' | 'frozen' | 'held' | 'ablated' | 'dead' | 'saturated', string>>;
  readonly legend: Readonly<Record<'above' | 'below' | 'size' | 'gradient' | 'heat', string>>;
  /** What can be opened beneath and over the picture. */
  readonly foot: readonly [derivation: string, view: string, table: string, keys: string];
  /** A single step, for those who hear it. */
  readonly stepped: (step: number, error: number | undefined) => string;
  readonly empty: readonly [title: string, rest: string];
  readonly loading: (what: string | undefined) => string;
  readonly undrawn: (reason: string) => string;
}

const en: PictureWords = {
  name: 'Computation graph',
  families: {
    input: 'input',
    target: 'target',
    parameter: 'parameter',
    'weighted-sum': 'weighted sum',
    activation: 'activation',
    combination: 'combination',
    loss: 'loss',
  },
  operation: (name) => name,
  chip: (name) => name,
  value: 'value',
  gradient: 'gradient',
  mean: (count) => `mean of ${count}`,
  place: (label, kind) => `${label} ${kind}`,
  weight: (id, from, to) => `${id} weight from ${from} to ${to}`,
  tag: (id, kind, of) => `${id} ${kind} of ${of}`,
  shared: (id, by) => `${id} parameter of ${by.join(' and ')}`,
  units: (label, count) => `${label} · ${count} units`,
  announced: (title, value, gradient, count, flag) =>
    `${title}${count > 1 ? `, mean of ${count} numbers` : ''}, value ${speakNumber(value)}` +
    (gradient === undefined ? '' : `, gradient ${speakNumber(gradient)}`) +
    (flag === undefined ? '' : `, ${flag}`),
  flags: {
    broken: '⚠ not finite',
    frozen: '❄\ufe0e frozen',
    held: '≡ held',
    ablated: '∅ held at 0',
    dead: '✕ dead',
    saturated: '▬ saturated',
  },
  legend: {
    above: 'weight above 0',
    below: 'below 0',
    size: 'small, large',
    gradient: '∂ gradient, coming back',
    heat: 'over the plane of the inputs',
  },
  foot: ['Derivation', 'View', 'Table', 'Keys'],
  stepped: (step, error) => `Step ${step}, error ${speakNumber(error)}.`,
  empty: ['Nothing to show yet.', 'Give this element a graph, a session or attributes.'],
  loading: (what = 'the graph') => `Loading ${what} …`,
  undrawn: (reason) => `This graph cannot be drawn: ${reason}`,
};

export const pictureWords = speaking('picture', en);
/** The words of a picture that nobody has chosen others for. */
export const english = en;
