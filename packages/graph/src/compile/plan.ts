import { BATCH, sizeOf, type Instruction, type InstructionName, type Operands } from '@bp-graph/core';
import { unitsOf } from '../evaluate.js';
import type { PlacedNode, Topology } from '../topology.js';
import { Arena, type Place } from './arena.js';
import { loweringOf, type LoweredNode, type Lowering, type Target } from './lowering/index.js';
import type { MachineKind } from './machine.js';
import { placeParameters, type ParameterBlock, type ParameterRoles } from './parameter-block.js';
import type { Constants, Table, Tape, TapeStep } from './tape.js';
import { Uncompilable } from './uncompilable.js';

/** What is planned, and for which kind of engine. */
export interface PlanRequest extends ParameterRoles {
  readonly topology: Topology;
  /** Weights of the scalars in the total loss, by position. */
  readonly objective: ReadonlyMap<number, number>;
  /** Rows of a full batch. */
  readonly rows: number;
  /** How many rows of data there are, by position of the input or target they go to. */
  readonly tables: ReadonlyMap<number, number>;
  /** Whether a batch holds other rows than the one before; otherwise the data stand where the graph reads them. */
  readonly varies: boolean;
  /** Units of a node that are held, and at what. */
  readonly held: (position: number) => ReadonlyMap<number, number>;
  /** Arrays of optimiser state. */
  readonly states: number;
  /** How many numbers the engine computes at once. */
  readonly width: number;
  /** Whether the engine has this instruction; where it has not, the core function is called. */
  readonly has: MachineKind['has'];
  /** Gives every value and gradient a place of its own, to be looked at. */
  readonly keep?: boolean;
}

/**
 * Turns a graph into a tape: nodes in topological order, those the loss does not depend on left out, backward in
 * reverse and only towards parameters that are trained.
 * @throws Uncompilable for a node that cannot run on a tape.
 */
export function plan(request: PlanRequest): Tape {
  return new Planner(request).plan();
}

class Planner {
  readonly #request: PlanRequest;
  readonly #nodes: readonly PlacedNode[];
  readonly #lanes: number;
  readonly #arena: Arena;
  readonly #parameters: ParameterBlock;
  readonly #tables = new Map<number, Table>();
  readonly #values = new Map<number, Place>();
  readonly #gradients = new Map<number, Place>();
  /** Gradients that something has been written to. */
  readonly #reached = new Set<number>();
  readonly #constants = new Map<string, Constants>();
  readonly #steps: TapeStep[] = [];
  /** Nodes whose memory nobody else may have: it is written before the first step. */
  readonly #lasting = new Set<number>();
  /** Steps towards parameters and memory let go of, both to wait until a rank of nodes is finished. */
  #late: TapeStep[] = [];
  #leaving: Leaving[] = [];

  constructor(request: PlanRequest) {
    this.#request = request;
    this.#nodes = request.topology.nodes;
    const { rows, width, states } = request;
    // One row alone has no lanes: its units lie side by side and are computed together instead.
    this.#lanes = rows === 1 ? 1 : Math.ceil(rows / width) * width;
    this.#arena = new Arena(width);
    this.#parameters = placeParameters(this.#nodes.filter(isParameter), request, states, width, this.#arena);
  }

  plan(): Tape {
    const { rows, objective } = this.#request;
    const needed = this.#needed();
    const wanted = this.#wanted(needed);
    this.#enterParameters();
    this.#enterTables(needed);
    for (const node of this.#nodes) if (needed.has(node.position)) this.#forward(node);
    const loss = this.#addUp();
    const forward = this.#steps.length;
    for (const [position, weight] of objective) if (wanted.has(position)) this.#seed(position, weight);
    let rank = Infinity;
    for (const node of [...this.#nodes].reverse()) {
      if (node.rank < rank) this.#finishRank();
      rank = node.rank;
      this.#backward(node, wanted);
    }
    this.#finishRank();
    return {
      rows,
      lanes: this.#lanes,
      size: this.#arena.size,
      constants: [...this.#constants.values()],
      parameters: this.#parameters,
      tables: [...this.#tables.values()],
      steps: this.#steps,
      forward,
      loss,
      values: this.#values,
      gradients: this.#gradients,
    };
  }

  /**
   * Nodes of one rank do not need each other. What they give back to values comes first and what they give to parameters
   * after it, so that an engine finds side by side what it can do at once.
   */
  #finishRank(): void {
    this.#steps.push(...this.#late);
    for (const { offset, count } of this.#leaving) this.#arena.giveBack(offset, count);
    this.#late = [];
    this.#leaving = [];
  }

  /** What the loss depends on. */
  #needed(): ReadonlySet<number> {
    const needed = new Set(this.#request.objective.keys());
    for (const { position, inputs } of [...this.#nodes].reverse())
      if (needed.has(position)) for (const input of inputs) needed.add(input);
    return needed;
  }

  /** Where a gradient is of use: what is trained, and what passes it on to there. */
  #wanted(needed: ReadonlySet<number>): ReadonlySet<number> {
    if (this.#request.keep === true) return needed;
    const wanted = new Set<number>();
    for (const { position, spec, inputs } of this.#nodes) {
      const constant = spec.operation?.constantInputs?.(spec.attributes) ?? [];
      const passes = inputs.some((input, k) => wanted.has(input) && !constant.includes(k));
      if (this.#request.trains(position) || passes) wanted.add(position);
    }
    return wanted;
  }

  #enterParameters(): void {
    for (const { position, value, gradient } of this.#parameters.members) {
      if (this.#request.held(position).size > 0)
        throw new Uncompilable(
          this.#nodes[position].id,
          'a parameter that is held',
          'held operations or inputs',
        );
      this.#values.set(position, value);
      if (gradient !== undefined) this.#gradients.set(position, gradient);
    }
  }

  #enterTables(needed: ReadonlySet<number>): void {
    for (const [position, rows] of this.#request.tables) {
      if (!needed.has(position)) continue;
      const node = this.#nodes[position];
      const units = unitsOf(node.shape);
      if (this.#request.varies) {
        const offset = this.#arena.take(rows * units);
        this.#tables.set(position, { position, units, offset, lanes: 1 });
      } else {
        const value = this.#take(node);
        this.#values.set(position, value);
        this.#lasting.add(position);
        this.#tables.set(position, { position, units, offset: value.offset, lanes: this.#lanes });
      }
    }
  }

  #forward(node: PlacedNode): void {
    const { position, spec } = node;
    if (isParameter(node)) return;
    const output = this.#values.get(position) ?? this.#take(node);
    const isThere = this.#values.has(position);
    this.#values.set(position, output);
    if (spec.operation === undefined) {
      if (!isThere) this.#gather(node, output);
    } else {
      const { lowering, lowered, finish } = this.#lower(node, output);
      if (lowering === undefined) this.#emit(position, 'call', { node: position });
      else lowering.forward(lowered);
      finish();
    }
    for (const [unit, value] of this.#request.held(position)) this.#hold(position, output, unit, value);
  }

  #gather({ position, id }: PlacedNode, { offset: into }: Place): void {
    const table = this.#tables.get(position);
    if (table === undefined)
      throw new Uncompilable(id, 'an input without data', 'rows for it among the data');
    this.#emit(position, 'gather', { into, table: table.offset, units: table.units });
  }

  /** The total loss: E = Σ weight · value over the objective; where that is one value, it stands where the value does. */
  #addUp(): number {
    const [only, ...others] = this.#request.objective;
    if (others.length === 0 && only[1] === 1) return this.#valueAt(only[0]).offset;
    const into = this.#arena.take(1);
    [...this.#request.objective].forEach(([position, weight], k) => {
      const { offset: from } = this.#valueAt(position);
      const factor = this.#constant([weight]);
      this.#emit(position, 'scale', { into, add: k === 0 ? 0 : 1, from, count: 1, factor });
    });
    return into;
  }

  /** The gradient of a loss is its weight, a constant unless something else reads the loss as well. */
  #seed(position: number, weight: number): void {
    if (!this.#nodes.some(({ inputs }) => inputs.includes(position))) {
      this.#gradients.set(position, { ...this.#valueAt(position), offset: this.#constant([weight]) });
      this.#reached.add(position);
      this.#lasting.add(position);
      return;
    }
    const { offset: into } = this.#target(position);
    this.#emit(position, 'fill', { into, count: 1, number: this.#constant([weight]) });
  }

  #backward(node: PlacedNode, wanted: ReadonlySet<number>): void {
    const { position, spec, inputs } = node;
    const gradient = this.#gradients.get(position);
    if (spec.operation !== undefined && gradient !== undefined && this.#reached.has(position)) {
      for (const [unit] of this.#request.held(position)) this.#hold(position, gradient, unit, 0);
      const constant = spec.operation.constantInputs?.(spec.attributes) ?? [];
      const { lowering, lowered, finish } = this.#lower(node, this.#valueAt(position), gradient);
      inputs.forEach((input, index) => {
        if (!wanted.has(input) || constant.includes(index)) return;
        const target = this.#target(input);
        const { offset: into, add } = target;
        const before = this.#steps.length;
        if (lowering === undefined)
          this.#emit(position, 'callBack', { node: position, index, into, add, g: gradient.offset });
        else lowering.backward(lowered, index, target);
        if (isParameter(this.#nodes[input])) this.#late.push(...this.#steps.splice(before));
      });
      finish();
    }
    if (gradient !== undefined && !this.#reached.has(position)) this.#clear(position, gradient);
    if (this.#request.keep !== true && !isParameter(node)) this.#release(position);
  }

  /** The operation with its places; without a lowering where the engine is to call the core function. */
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
    if (lowering.couplesUnits === true && this.#request.held(position).size > 0) return undefined;
    const emitted: Instruction[] = [];
    const emit = ((name, operands) => emitted.push({ name, operands })) as LoweredNode['emit'];
    lowering.forward({ ...lowered, emit, constants: () => 0, scratch: () => 0 });
    const has = (instruction: Instruction): boolean => this.#request.has(instruction, operation, attributes);
    return emitted.every(has) ? lowering : undefined;
  }

  /** Where the next contribution to a gradient goes. */
  #target(position: number): Target {
    const place = this.#gradients.get(position) ?? this.#take(this.#nodes[position]);
    this.#gradients.set(position, place);
    const add = this.#reached.has(position) ? 1 : 0;
    this.#reached.add(position);
    return { ...place, add };
  }

  #hold(position: number, { offset, perRow }: Place, unit: number, value: number): void {
    const count = perRow ? this.#lanes : 1;
    this.#emit(position, 'fill', { into: offset + unit * count, count, number: this.#constant([value]) });
  }

  #clear(position: number, { offset: into, count }: Place): void {
    this.#emit(position, 'fill', { into, count, number: this.#constant([0]) });
  }

  /** Lets others have the memory of a node that the backward pass has passed. */
  #release(position: number): void {
    if (this.#lasting.has(position)) return;
    for (const place of [this.#values.get(position), this.#gradients.get(position)])
      if (place !== undefined) this.#leaving.push(place);
  }

  #take({ id, shape }: PlacedNode): Place {
    if (shape.lastIndexOf(BATCH) > 0)
      throw new Uncompilable(id, 'rows along an axis that is not the first', 'a value [batch, …]');
    const perRow = shape[0] === BATCH;
    const units = perRow ? unitsOf(shape) : sizeOf(shape);
    const count = perRow ? units * this.#lanes : units;
    return { offset: this.#arena.take(count), count, units, perRow };
  }

  #valueAt(position: number): Place {
    const place = this.#values.get(position);
    if (place !== undefined) return place;
    throw new Uncompilable(this.#nodes[position].id, 'no value', 'a node the loss depends on');
  }

  #constant(numbers: readonly number[]): number {
    const key = numbers.map((x) => (Object.is(x, -0) ? '-0' : x)).join();
    const known = this.#constants.get(key) ?? { offset: this.#arena.reserve(numbers.length), numbers };
    this.#constants.set(key, known);
    return known.offset;
  }

  #emit<I extends InstructionName>(node: number, name: I, operands: Operands<I>): void {
    this.#steps.push({ node, instruction: { name, operands } as unknown as Instruction });
  }
}

/** Memory that others can have. */
type Leaving = Pick<Place, 'offset' | 'count'>;

function isParameter({ spec }: PlacedNode): boolean {
  return spec.op === 'parameter';
}
