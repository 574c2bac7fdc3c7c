import type { GraphNode } from '@bp-graph/graph';
import { speaking } from '../words/tongue.js';
import { speakNumber } from './numbers.js';

/** Words of the picture: on it, beside it, and for screen readers. */
export interface PictureWords {
  /** Default accessible name of the drawing. */
  readonly name: string;
  readonly families: Readonly<Record<GraphNode['family'], string>>;
  /** Translates the name of an operation. */
  readonly operation: (name: string) => string;
  /** Translates the last part of a parameter's id, such as `bias`, for its chip. */
  readonly chip: (name: string) => string;
  readonly value: string;
  readonly gradient: string;
  /** Marks a number as the mean over many. */
  readonly mean: (count: number) => string;
  readonly place: (label: string, kind: string) => string;
  readonly weight: (id: string, from: string, to: string) => string;
  readonly tag: (id: string, kind: string, of: string) => string;
  readonly shared: (id: string, by: readonly string[]) => string;
  /** The shared heading of a layer of units. */
  readonly units: (label: string, count: number) => string;
  /** How a place is announced; numbers may be unknown. */
  readonly announced: (
    title: string,
    value: number | string | undefined,
    gradient: number | undefined,
    count: number,
    flag?: string,
  ) => string;
  /** Each flag as a sign, a space, and its words. The sign is used alone if there is no room. */
  readonly flags: Readonly<Record<'broken' | 'frozen' | 'held' | 'ablated' | 'dead' | 'saturated', string>>;
  readonly legend: Readonly<Record<'above' | 'below' | 'size' | 'gradient' | 'heat' | 'missing', string>>;
  /** Labels of the buttons beneath the picture. */
  readonly foot: readonly [derivation: string, view: string, table: string, keys: string];
  /** Announces a single step. */
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
    missing: '– no value yet',
  },
  foot: ['Derivation', 'View', 'Table', 'Keys'],
  stepped: (step, error) => `Step ${step}, error ${speakNumber(error)}.`,
  empty: ['Nothing to show yet.', 'Give this element layers, data, network or src.'],
  loading: (what = 'the graph') => `Loading ${what} …`,
  undrawn: (reason) => `This graph cannot be drawn: ${reason}`,
};

export const pictureWords = speaking('picture', en);
/** The words to use when no language has been chosen. */
export const english = en;
