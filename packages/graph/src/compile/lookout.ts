import { BATCH, sizeOf, type Floats, type Tensor } from '@bp-graph/core';
import type { Glimpse, View, Watched } from '../glimpse.js';
import type { PlacedNode } from '../topology.js';
import type { Place } from './arena.js';

/** The locations of the observed nodes in a machine's memory. */
export interface Sights {
  readonly nodes: readonly PlacedNode[];
  readonly memory: Floats;
  readonly lanes: number;
  readonly values: ReadonlyMap<number, Place>;
  /** Gradients of nodes that the loss does not depend on have no location: they are 0. */
  readonly gradients: ReadonlyMap<number, Place>;
}

/** Copies the observed nodes from a machine's memory to preallocated arrays. */
export class Lookout {
  readonly #sights: Sights;
  readonly #watched: Watched;
  /** Gradients that are always 0, which are emitted only when the batch size changes. */
  readonly #still: readonly number[];
  #rows: number;
  readonly #scenes = new Map<number, readonly [Scene, Scene]>();
  readonly #reshaped = new Map<number, readonly [Scene, Scene]>();
  /** Which of the two buffers is next: an emitted glimpse stays valid until the one after it has been emitted. */
  #turn = 0;

  /** @param rows The batch size of the previous emission. */
  constructor(sights: Sights, watched: Watched & { readonly still: readonly number[] }, rows: number) {
    this.#sights = sights;
    this.#watched = watched;
    this.#still = watched.still;
    this.#rows = rows;
  }

  /** Whether nothing is observed. */
  get isIdle(): boolean {
    const { values, gradients } = this.#watched;
    return values.length + gradients.length === 0;
  }

  /** Reads the memory for a batch of this size. */
  glimpse(rows: number): Glimpse {
    const isReshaped = rows !== this.#rows && this.#still.length > 0;
    const known = isReshaped ? this.#reshaped : this.#scenes;
    const scenes = known.get(rows) ?? [this.#scene(rows, isReshaped), this.#scene(rows, isReshaped)];
    known.set(rows, scenes);
    this.#rows = rows;
    this.#turn = 1 - this.#turn;
    const scene = scenes[this.#turn];
    scene.values.read();
    scene.gradients.read();
    return scene;
  }

  #scene(rows: number, isReshaped: boolean): Scene {
    const { gradients, lanes, memory, nodes, values } = this.#sights;
    const watched = this.#watched.gradients;
    const slopes = isReshaped ? [...watched, ...this.#still].sort((a, b) => a - b) : watched;
    const window = (positions: readonly number[], places: ReadonlyMap<number, Place>): Window =>
      new Window(
        positions,
        (position) => numbersOf(places.get(position), rows, lanes),
        memory,
        (position) => nodes[position].shape.map((n) => (n === BATCH ? rows : n)),
      );
    return {
      values: window(this.#watched.values, values),
      gradients: window(slopes, gradients),
    };
  }
}

interface Scene extends Glimpse {
  readonly values: Window;
  readonly gradients: Window;
}

/** Tensors over a single array, with the location of each of its numbers in the memory. */
class Window implements View {
  readonly positions: readonly number[];
  readonly tensors: readonly Tensor[];
  readonly #has: ReadonlySet<number>;
  readonly #numbers: Float64Array;
  readonly #from: Int32Array;
  readonly #memory: Floats;

  constructor(
    positions: readonly number[],
    placesOf: (position: number) => readonly number[] | undefined,
    memory: Floats,
    shapeOf: (position: number) => readonly number[],
  ) {
    const shapes = positions.map(shapeOf);
    const sizes = shapes.map(sizeOf);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    this.positions = positions;
    this.#has = new Set(positions);
    this.#memory = memory;
    this.#numbers = new Float64Array(total);
    this.#from = new Int32Array(total).fill(NOWHERE);
    let at = 0;
    this.tensors = positions.map((position, k) => {
      this.#from.set(placesOf(position) ?? [], at);
      const data = this.#numbers.subarray(at, at + sizes[k]);
      at += sizes[k];
      return { shape: shapes[k], data };
    });
  }

  has(position: number): boolean {
    return this.#has.has(position);
  }

  read(): void {
    const numbers = this.#numbers;
    const from = this.#from;
    const memory = this.#memory;
    for (let i = 0; i < from.length; i++) numbers[i] = from[i] === NOWHERE ? 0 : memory[from[i]];
  }
}

const NOWHERE = -1;

/** The offsets of a node's numbers, row by row. */
function numbersOf(place: Place | undefined, rows: number, lanes: number): readonly number[] | undefined {
  if (place === undefined) return undefined;
  const { offset, perRow, units } = place;
  if (!perRow) return Array.from({ length: units }, (_, i) => offset + i);
  return Array.from({ length: rows * units }, (_, i) => offset + (i % units) * lanes + Math.floor(i / units));
}
