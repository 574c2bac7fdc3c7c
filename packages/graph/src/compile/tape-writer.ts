import { BATCH, unitsOf, type Instruction, type InstructionName, type Operands } from '@bp-graph/core';
import { constantInputsOf } from '../constant-inputs.js';
import type { PlacedNode } from '../topology.js';
import type { Arena, Place } from './arena.js';
import { loweringOf, type LoweredNode, type Lowering, type Target } from './lowering/index.js';
import { isParameter, type ParameterBlock } from './parameter-block.js';
import type { PlanRequest } from './plan-request.js';
import type { Constants, Table, Tape, TapeStep } from './tape.js';
import { Uncompilable } from './uncompilable.js';

/** What a writer starts from. */
export interface Ground {
  readonly lanes: number;
  readonly arena: Arena;
  readonly parameters: ParameterBlock;
  /** An existing tape whose locations, tables and constants are taken over. */
  readonly tape?: Tape;
}

/** The arrays of a node that may be freed once the backward pass has passed it. */
export type Releasable = readonly ('value' | 'gradient')[];

/** Writes the steps of a tape, node by node, and allocates memory for their results. */
export class TapeWriter {
  readonly steps: TapeStep[] = [];
  readonly values: Map<number, Place>;
  readonly gradients = new Map<number, Place>();
  /** Copies of kept gradients from before those of clamped units were set to 0. */
  readonly whole = new Map<number, Place>();
  readonly request: PlanRequest;
  readonly #nodes: readonly PlacedNode[];
  readonly #lanes: number;
  readonly #arena: Arena;
  readonly #parameters: ParameterBlock;
  readonly #tables: Map<number, Table>;
  readonly #constants: Map<string, Constants>;
  readonly #releasable: (position: number) => Releasable;
  /** Nodes that others read. */
  readonly #read: ReadonlySet<number>;
  /** Nodes whose gradient has been written to. */
  readonly #reached = new Set<number>();
  /** Nodes whose memory must not be reused, because it is written before the first step. */
  readonly #lasting = new Set<number>();
  /** Steps towards parameters, and blocks to free, both deferred until a rank of nodes is finished. */
  #late: TapeStep[] = [];
  #leaving: Leaving[] = [];

  constructor(request: PlanRequest, ground: Ground, releasable: (position: number) => Releasable) {
    const { lanes, arena, parameters, tape } = ground;
    this.request = request;
    this.#nodes = request.topology.nodes;
    this.#read = new Set(this.#nodes.flatMap(({ inputs }) => inputs));
    this.#lanes = lanes;
    this.#arena = arena;
    this.#parameters = parameters;
    this.#releasable = releasable;
    this.values = new Map(tape?.values);
    this.#tables = new Map(tape?.tables.map((table) => [table.position, table]));
    this.#constants = new Map(tape?.constants.map((constants) => [keyOf(constants.numbers), constants]));
  }

  get tables(): readonly Table[] {
    return [...this.#tables.values()];
  }

  get constants(): readonly Constants[] {
    return [...this.#constants.values()];
  }

  enterParameters(): void {
    for (const { position, value, gradient } of this.#parameters.members) {
      if (this.request.held(position).size > 0)
        throw new Uncompilable(
          this.#nodes[position].id,
          'a parameter that is held',
          'held operations or inputs',
        );
      this.values.set(position, value);
      if (gradient !== undefined) this.gradients.set(position, gradient);
    }
  }

  enterTables(needed: ReadonlySet<number>): void {
    for (const [position, rows] of this.request.tables) {
      if (!needed.has(position) || this.#tables.has(position)) continue;
      const node = this.#nodes[position];
      const units = unitsOf(node.shape);
      if (this.request.varies) {
        const offset = this.#arena.take(rows * units);
        this.#tables.set(position, { position, units, offset, lanes: 1 });
      } else {
        const value = this.#take(node);
        this.values.set(position, value);
        this.#lasting.add(position);
        this.#tables.set(position, { position, units, offset: value.offset, lanes: this.#lanes });
      }
    }
  }

  forward(node: PlacedNode): void {
    const { position, spec } = node;
    if (isParameter(node)) return;
    const output = this.values.get(position) ?? this.#take(node);
    const isThere = this.values.has(position);
    this.values.set(position, output);
    if (spec.operation === undefined) {
      if (this.request.varies || !isThere) this.#gather(node, output);
    } else {
      const { lowering, lowered, finish } = this.#lower(node, output);
      if (lowering === undefined) this.#emit(position, 'call', { node: position });
      else lowering.forward(lowered);
      finish();
    }
    for (const [unit, value] of this.request.held(position)) this.#hold(position, output, unit, value);
  }

  #gather({ position, id }: PlacedNode, { offset: into }: Place): void {
    const table = this.#tables.get(position);
    if (table === undefined)
      throw new Uncompilable(id, 'an input without data', 'rows for it among the data');
    this.#emit(position, 'gather', { into, table: table.offset, units: table.units });
  }

  /** The total loss: E = Σ weight · value over the objective; if that is a single value with weight 1, its own location is used. */
  addUp(): number {
    const [only, ...others] = this.request.objective;
    if (others.length === 0 && only[1] === 1) return this.#valueAt(only[0]).offset;
    const into = this.#arena.take(1);
    [...this.request.objective].forEach(([position, weight], k) => {
      const { offset: from } = this.#valueAt(position);
      const factor = this.#constant([weight]);
      this.#emit(position, 'scale', { into, add: k === 0 ? 0 : 1, from, count: 1, factor });
    });
    return into;
  }

  /** The gradient of a loss is its weight: a constant, which others may share, unless more is written to it. */
  seed(position: number, weight: number): void {
    if (!this.#read.has(position) && this.request.held(position).size === 0) {
      this.gradients.set(position, { ...this.#valueAt(position), offset: this.#constant([weight]) });
      this.#reached.add(position);
      this.#lasting.add(position);
      return;
    }
    const { offset: into } = this.#target(position);
    this.#emit(position, 'fill', { into, count: 1, number: this.#constant([weight]) });
  }

  backward(node: PlacedNode, wanted: ReadonlySet<number>): void {
    const { position, spec, inputs } = node;
    const gradient = this.gradients.get(position);
    if (spec.operation !== undefined && gradient !== undefined && this.#reached.has(position)) {
      this.#holdBack(node, gradient);
      const constant = constantInputsOf(spec.operation, spec.attributes);
      const { lowering, lowered, finish } = this.#lower(node, this.#valueAt(position), gradient);
      inputs.forEach((input, index) => {
        if (!wanted.has(input) || constant.includes(index)) return;
        const target = this.#target(input);
        const { offset: into, add } = target;
        const before = this.steps.length;
        if (lowering === undefined)
          this.#emit(position, 'callBack', { node: position, index, into, add, g: gradient.offset });
        else lowering.backward(lowered, index, target);
        if (isParameter(this.#nodes[input])) this.#late.push(...this.steps.splice(before));
      });
      finish();
    }
    if (gradient !== undefined && !this.#reached.has(position)) this.#clear(position, gradient);
    if (!isParameter(node) && !this.#lasting.has(position)) this.#release(position);
  }

  /**
   * Nodes of one rank are independent. Their gradients of values come first and those of parameters after them, so that an
   * engine finds adjacent instructions to merge.
   */
  finishRank(): void {
    this.steps.push(...this.#late);
    for (const { offset, count } of this.#leaving) this.#arena.giveBack(offset, count);
    this.#late = [];
    this.#leaving = [];
  }

  /** The operation with its locations; without a lowering if the engine must call the core function. */
  #lower(node: PlacedNode, output: Place, gradient = output) {
    const { position, spec, inputs } = node;
    const scratch: Leaving[] = [];
    const lowered: LoweredNode = {
      position,
      attributes: spec.attributes,
      inputs: inputs.map((input) => this.#valueAt(input)),
      output,
      gradient,
      emit: (name, operands) => {
        this.#emit(position, name, operands);
      },
      constants: (...numbers) => this.#constant(numbers),
      scratch: (count) => {
        const offset = this.#arena.take(count);
        scratch.push({ offset, count });
        return offset;
      },
    };
    const finish = (): void => {
      this.#leaving.push(...scratch);
    };
    return { lowering: this.#loweringFor(node, lowered), lowered, finish };
  }

  #loweringFor({ position, spec }: PlacedNode, lowered: LoweredNode): Lowering | undefined {
    const { operation, attributes } = spec;
    const lowering = operation === undefined ? undefined : loweringOf(operation);
    if (operation === undefined || lowering === undefined || lowering.fits?.(lowered) === false)
      return undefined;
    if (lowering.couplesUnits === true && this.request.held(position).size > 0) return undefined;
    const emitted: Instruction[] = [];
    const emit: LoweredNode['emit'] = (name, operands) => emitted.push({ name, operands } as Instruction);
    lowering.forward({ ...lowered, emit, constants: () => 0, scratch: () => 0 });
    const has = (instruction: Instruction): boolean => this.request.has(instruction, operation, attributes);
    return emitted.every(has) ? lowering : undefined;
  }

  /** The target of the next contribution to a gradient. */
  #target(position: number): Target {
    const place = this.gradients.get(position) ?? this.#take(this.#nodes[position]);
    this.gradients.set(position, place);
    const add = this.#reached.has(position) ? 1 : 0;
    this.#reached.add(position);
    const { offset, count, units, perRow } = place;
    return { offset, count, units, perRow, add };
  }

  #hold(position: number, { offset, perRow }: Place, unit: number, value: number): void {
    const count = perRow ? this.#lanes : 1;
    this.#emit(position, 'fill', { into: offset + unit * count, count, number: this.#constant([value]) });
  }

  /** Sets the gradient of clamped units to 0; observers see the gradient before that. */
  #holdBack(node: PlacedNode, gradient: Place): void {
    const { position } = node;
    const held = this.request.held(position);
    if (held.size === 0) return;
    if (!this.#releasable(position).includes('gradient')) {
      const copy = this.#take(node);
      const { offset: from, count } = gradient;
      this.#emit(position, 'scale', { into: copy.offset, add: 0, from, count, factor: this.#constant([1]) });
      this.whole.set(position, copy);
    }
    for (const [unit] of held) this.#hold(position, gradient, unit, 0);
  }

  #clear(position: number, { offset: into, count }: Place): void {
    this.#emit(position, 'fill', { into, count, number: this.#constant([0]) });
  }

  /** Frees the memory of a node that the backward pass has passed. */
  #release(position: number): void {
    for (const array of this.#releasable(position)) {
      const place = (array === 'value' ? this.values : this.gradients).get(position);
      if (place !== undefined) this.#leaving.push(place);
    }
  }

  #take({ id, shape }: PlacedNode): Place {
    if (shape.lastIndexOf(BATCH) > 0)
      throw new Uncompilable(id, 'rows along an axis that is not the first', 'a value [batch, …]');
    const perRow = shape[0] === BATCH;
    const units = unitsOf(shape);
    const count = perRow ? units * this.#lanes : units;
    return { offset: this.#arena.take(count), count, units, perRow };
  }

  #valueAt(position: number): Place {
    const place = this.values.get(position);
    if (place !== undefined) return place;
    throw new Uncompilable(this.#nodes[position].id, 'no value', 'a node the loss depends on');
  }

  #constant(numbers: readonly number[]): number {
    const key = keyOf(numbers);
    const known = this.#constants.get(key) ?? { offset: this.#arena.reserve(numbers.length), numbers };
    this.#constants.set(key, known);
    return known.offset;
  }

  #emit<I extends InstructionName>(node: number, name: I, operands: Operands<I>): void {
    this.steps.push({ node, instruction: { name, operands } as unknown as Instruction });
  }
}

/** A block to free. */
type Leaving = Pick<Place, 'offset' | 'count'>;

/** The key of some constants; distinguishes −0 from 0. */
function keyOf(numbers: readonly number[]): string {
  return numbers.map((x) => (Object.is(x, -0) ? '-0' : x)).join();
}
