import type { Graph, TrainingData } from '@bp-graph/graph';
import {
  fieldOf,
  type Aim,
  type DataPoint,
  type Field,
  type FieldKind,
  type Ground,
  type Scale,
} from './field.js';
import { extentOf, numbersIn, planeOf, type Extent, type Plane } from './plane.js';
import { tell } from '../fault/tell.js';
import type { FaultWords } from '../fault/words.js';
import { holdsClasses } from '../scene/classes.js';
import type { Selected } from '../selection.js';
import type { MapWords } from './words.js';
import { rangeOf } from '../activation-of.js';
import { mapSubject, outputOf } from './subject.js';

/** What to map. */
export interface MapQuestion {
  readonly graph: Graph;
  /** The training data; empty if there are none. */
  readonly data: TrainingData;
  readonly selection: string | undefined;
  readonly kind: FieldKind;
  readonly size: number;
}

/** A map, or a message saying why there is none. */
export type MapReading =
  | { readonly kind: 'message'; readonly message: (this: void, words: MapWords, said: FaultWords) => string }
  | {
      readonly kind: 'map';
      /** Changes whenever the map has to be repainted. */
      readonly key: string;
      readonly plane: Plane;
      readonly extents: readonly [Extent, Extent];
      readonly points: readonly DataPoint[];
      readonly subject: Selected;
      readonly output: Selected;
      readonly field: Field;
    };

/** Computes maps of a graph and caches the last one. */
export class MapReader {
  /** How many maps have been computed. */
  evaluated = 0;
  #asked: string | undefined;
  #graph: Graph | undefined;
  #reading: MapReading | undefined;
  #terrain: Terrain | undefined;

  read(question: MapQuestion): MapReading {
    const { graph, data, selection, kind, size } = question;
    const asked = [graph.wave, selection, kind, size].join();
    if (this.#reading !== undefined && graph === this.#graph && asked === this.#asked) return this.#reading;
    if (graph !== this.#graph || data !== this.#terrain?.data) this.#terrain = undefined;
    [this.#graph, this.#asked] = [graph, asked];
    this.#reading = this.#answer(question);
    return this.#reading;
  }

  #answer({ graph, data, selection, kind, size }: MapQuestion): MapReading {
    const plane = planeOf(graph);
    if (typeof plane === 'number') {
      return { kind: 'message', message: (words) => words.wrongPlane(plane) };
    }
    const [subject, output] = [mapSubject(graph, selection), outputOf(graph)];
    const isOutput = subject.node === output.node && kind === 'value';
    const { unit } = isOutput ? subject : output;
    if (this.#terrain?.unit !== unit) this.#terrain = terrainOf(graph, data, plane, { ...output, unit });
    const terrain = this.#terrain;
    const aim = isOutput || terrain.aim === 'numbers' ? terrain.aim : 'sides';
    try {
      const scale = isOutput ? terrain.scale : undefined;
      const field = fieldOf(graph, subject, kind, plane, size, { ...terrain, aim, scale });
      const key = [graph.wave, subject.id, kind, size, ++this.evaluated].join();
      return { kind: 'map', ...terrain, key, plane, subject, output, field };
    } catch (error) {
      return { kind: 'message', message: (words, said) => words.unmapped(tell(error, said)) };
    }
  }
}

/** What stays constant during a run: the extents of the plane, and the data on it. */
interface Terrain extends Ground {
  readonly data: TrainingData;
  /** The unit of the output whose targets mark the points. */
  readonly unit: number;
}

function terrainOf(graph: Graph, data: TrainingData, plane: Plane, output: Selected): Terrain {
  const [x, y] = [plane.x, plane.y].map((column) => numbersIn(column, graph, data));
  const { middle } = rangeOf(graph.node(output.node).op);
  const wanted = wantedOf(graph, data, output.unit);
  const parting = partingOf(wanted, middle);
  const all = Array.from({ length: graph.node(output.node).units }, (_, unit) => wantedOf(graph, data, unit));
  const aim = aimOf(wanted, all);
  const points = x.map((_, row): DataPoint => {
    const target = wanted.at(row) ?? Infinity;
    const classIndex = aim === 'classes' ? largestOf(all.map((targets) => targets[row])) : undefined;
    return { x: x[row], y: y[row], above: target >= parting, target, classIndex };
  });
  const extents = [extentOf(x), extentOf(y)] as const;
  return {
    data,
    unit: output.unit,
    extents,
    points,
    aim,
    scale: aim === 'numbers' ? scaleOf(wanted) : undefined,
  };
}

/** From the least of the numbers to the greatest. */
function scaleOf(numbers: readonly number[]): Scale {
  const [low, high] = endsOf(numbers);
  return { middle: (low + high) / 2, reach: (high - low) / 2 };
}

/**
 * Two targets are sides or, if each of several units tells a class from all others, classes: then one unit a row has the
 * greater target, and all rows have the same sum. More targets are numbers.
 */
function aimOf(wanted: readonly number[], all: readonly (readonly number[])[]): Aim {
  if (new Set(wanted).size > 2) return 'numbers';
  const sums = wanted.map((_, row) => all.reduce((sum, targets) => sum + targets[row], 0));
  return all.length > 1 && new Set(sums).size < 2 ? 'classes' : 'sides';
}

function largestOf(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

/**
 * The threshold that separates targets into above and below: ½ for targets between 0 and 1, which would all be above
 * the middle of logits; otherwise the middle of the output's range or, if all targets are on one side of that, the
 * middle of the targets.
 */
function partingOf(targets: readonly number[], middle: number): number {
  const [low, high] = endsOf(targets);
  if (low >= 0 && high <= 1) return 0.5;
  return low < high && (low >= middle || high < middle) ? (low + high) / 2 : middle;
}

function endsOf(numbers: readonly number[]): readonly [least: number, greatest: number] {
  const sorted = Float64Array.from(numbers).sort();
  return [sorted[0], sorted[sorted.length - 1]];
}

/** The target of the output in each row; for class indices, 1 if it is the class of the output and 0 otherwise. */
function wantedOf(graph: Graph, data: TrainingData, unit: number): number[] {
  const target = graph.targets.at(0);
  if (target === undefined) return [];
  const column = { input: target.id, unit, units: target.units, name: target.id };
  if (!holdsClasses(target)) return numbersIn(column, graph, data);
  return numbersIn({ ...column, unit: 0 }, graph, data).map((each) => Number(each === unit));
}
