import {
  BATCH,
  zeros,
  type Call,
  type Fault,
  type Floats,
  type Operation,
  type Shape,
  type Tensor,
} from '@bp-graph/core';
import { inNode } from '../graph-fault.js';
import type { PlacedNode } from '../topology.js';
import type { Place } from './arena.js';
import type { BatchMoment } from './step-loop.js';
import type { Tape } from './tape.js';

/**
 * Runs the operation of a node by its core function, copying numbers from lanes to row-major order and back. The fallback for
 * everything that an engine has no instruction for.
 */
export class CoreCall {
  readonly #id: string;
  readonly #operation: Operation;
  readonly #memory: Floats;
  readonly #lanes: number;
  readonly #moment: BatchMoment;
  readonly #inputs: readonly Place[];
  readonly #output: Place;
  readonly #shapes: readonly Shape[];
  readonly #call: { -readonly [K in keyof Omit<Call, 'inputs'>]: Call[K] } & { inputs: readonly Tensor[] };
  #gradient: Tensor = EMPTY;
  #back: readonly Tensor[] = [];
  #rows = -1;

  constructor(
    position: number,
    nodes: readonly PlacedNode[],
    tape: Tape,
    memory: Floats,
    moment: BatchMoment,
  ) {
    const { id, spec, inputs } = nodes[position];
    if (spec.operation === undefined) throw new Error(`node ${id} has no operation`);
    this.#id = id;
    this.#operation = spec.operation;
    this.#memory = memory;
    this.#lanes = tape.lanes;
    this.#moment = moment;
    this.#inputs = inputs.map((input) => placeOf(tape, input));
    this.#output = placeOf(tape, position);
    this.#shapes = [...inputs, position].map((at) => nodes[at].shape);
    this.#call = { attributes: spec.attributes, inputs: [], output: EMPTY, training: true, draw: 0 };
  }

  forward(): void {
    this.#fit();
    this.#inputs.forEach((place, k) => {
      this.#read(place, this.#call.inputs[k]);
    });
    try {
      this.#operation.forward(this.#call);
    } catch (error) {
      throw this.#inNode(error);
    }
    this.#write(this.#call.output, this.#output);
  }

  /** Writes the vector-Jacobian product for input `index` to `into`; `g` is the location of the output's gradient. */
  backward(index: number, into: number, add: number, g: number): void {
    this.#read({ ...this.#output, offset: g }, this.#gradient);
    const sum = this.#back[index];
    sum.data.fill(0);
    try {
      this.#operation.backward(this.#call, this.#gradient, index, sum);
    } catch (error) {
      throw this.#inNode(error);
    }
    this.#writeGradient(sum, into, this.#inputs[index], add);
  }

  #inNode(error: unknown): Fault {
    return inNode(error, this.#id, this.#operation.name);
  }

  /** Resizes the tensors to the current batch. */
  #fit(): void {
    const { rows, step } = this.#moment;
    this.#call.draw = step;
    if (rows === this.#rows) return;
    this.#rows = rows;
    const tensors = this.#shapes.map((shape) => blank(shape, rows));
    this.#call.output = tensors.at(-1) ?? EMPTY;
    this.#call.inputs = tensors.slice(0, -1);
    this.#gradient = blank(this.#call.output.shape, rows);
    this.#back = this.#call.inputs.map(({ shape }) => blank(shape, rows));
  }

  #read({ offset, units, perRow }: Place, { data }: Tensor): void {
    const stride = perRow ? this.#lanes : 1;
    const rows = data.length / units;
    for (let row = 0; row < rows; row++)
      for (let j = 0; j < units; j++) data[row * units + j] = this.#memory[offset + j * stride + row];
  }

  /** Unused lanes repeat the first row, so that they hold no numbers that a row could not have. */
  #write({ data }: Tensor, { offset, units, perRow }: Place): void {
    const lanes = perRow ? this.#lanes : 1;
    const rows = data.length / units;
    for (let lane = 0; lane < lanes; lane++) {
      const row = lane < rows ? lane : 0;
      for (let j = 0; j < units; j++) this.#memory[offset + j * lanes + lane] = data[row * units + j];
    }
  }

  #writeGradient({ data }: Tensor, into: number, { units, perRow }: Place, add: number): void {
    const lanes = perRow ? this.#lanes : 1;
    const rows = data.length / units;
    for (let lane = 0; lane < lanes; lane++) {
      for (let j = 0; j < units; j++) {
        const to = into + j * lanes + lane;
        const part = lane < rows ? data[lane * units + j] : 0;
        this.#memory[to] = add === 1 ? this.#memory[to] + part : part;
      }
    }
  }
}

function blank(shape: Shape, rows: number): Tensor {
  return zeros(shape.map((n) => (n === BATCH ? rows : n)));
}

const EMPTY: Tensor = { shape: [0], data: new Float64Array(0) };

function placeOf({ values }: Tape, position: number): Place {
  const place = values.get(position);
  if (place === undefined) throw new Error(`node ${position} has no place`);
  return place;
}
