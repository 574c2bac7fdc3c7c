import {
  activations,
  BATCH,
  checkCount,
  checkObject,
  checkOptions,
  checkShape,
  Fault,
  fansOf,
  initializerOf,
  isRecord,
  losses,
  operations,
  resolve,
  sizeOf,
  type AnyOptions,
  type Fans,
  type Initializer,
  type InitializerName,
  type LossName,
  type Nested,
  type Operation,
  type OperationName,
  type OptionCheck,
  type Random,
  type Shape,
  type TensorView,
} from '@bp-graph/core';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import { choice as variant, flag } from '../option-checks.js';
import { checkId, placeOperation } from '../placement.js';
import { asTensor } from '../node/values.js';
import type { Handle } from './handle.js';

/** An activation, combination or loss by name, or a custom operation. */
export type OperationChoice = OperationName | Operation;

/** Options of a new node: its id, and the attributes of its operation. */
export interface NodeOptions {
  /** By default, a readable id is generated. */
  readonly id?: string;
  readonly [attribute: string]: unknown;
}

/** Options of a loss: those of a node, and its weight in the total loss. */
export type LossOptions = NodeOptions & { readonly weight?: number };

/** Any number of handles, the last of which may be followed by options. */
export type Given<O = NodeOptions> = readonly Handle[] | readonly [...Handle[], Handle | O];

/** The arguments of a loss after its operation: the built-in ones have two inputs. */
type LossArguments<C> = C extends LossName
  ? readonly [prediction: Handle, target: Handle, options?: LossOptions | undefined]
  : Given<LossOptions | undefined>;

/** A built-in initialiser by name, or a custom one; alone or with its options. */
export type InitializerChoice =
  InitializerName | Initializer | readonly [InitializerName | Initializer, AnyOptions];

/** Options for the parameters that a weighted sum creates. */
export interface WeightOptions {
  /** The initialiser of the weights; `xavier-uniform` by default. */
  readonly weights?: InitializerChoice;
  /** The initial value of the biases, or `false` for none; by default that of the weights' initialiser. */
  readonly bias?: number | false;
}

export const WEIGHT_CHECKS = {
  weights: variant,
  bias: {
    expected: 'a finite number, or false for none',
    allows: (found) => found === false || Number.isFinite(found),
  },
} satisfies Record<keyof WeightOptions, OptionCheck>;

/**
 * Collects the nodes of a graph while it is composed. Every call checks its wires and shapes immediately and returns a handle,
 * so graphs are described in the order in which one would draw them.
 */
export class Composer {
  readonly #random: Random;
  readonly #nodes: NodeSpec[] = [];
  readonly #handles = new Map<string, Handle>();
  readonly #weights = new Map<string, number>();
  /** For each stem of generated ids, the last number tried. */
  readonly #counts = new Map<string, number>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** An input of the graph: [batch, units]. */
  input<const I extends string>(id: I, units = 1, value?: Nested): Handle<'input', I> {
    return this.#source('input', id, units, value);
  }

  /** A target, which a loss compares outputs with: [batch, units]. */
  target<const I extends string>(id: I, units = 1, value?: Nested): Handle<'input', I> {
    return this.#source('target', id, units, value);
  }

  /** A parameter with given numbers, which determine its shape. */
  parameter<const I extends string>(
    id: I,
    value: Nested | TensorView,
    options: { readonly frozen?: boolean } = {},
  ): Handle<'parameter', I> {
    checkOptions(options, PARAMETER_CHECKS, 'parameter');
    const numbers = asTensor(value, id);
    return this.#add(
      { id, op: 'parameter', inputs: [], value: numbers, ...options },
      'parameter',
      numbers.shape,
    );
  }

  /** Weights [out, in] initialised with the composer's generator; other shapes require explicit fans. */
  initialized<const I extends string>(
    id: I,
    shape: Shape,
    choice: InitializerChoice,
    fans?: Fans,
  ): Handle<'parameter', I> {
    checkShape(shape, id);
    if (fans !== undefined) checkObject(fans, id, 'fan');
    const [initializer, options] = initializerWithOptions(choice, id);
    return this.parameter(id, {
      shape,
      data: initializer.fill(shape, fans ?? fansOf(shape), this.#random, options, id),
    });
  }

  /**
   * Applies any operation, by name or custom: `apply('multiply', [h, gate])`.
   * @throws Fault naming the nodes and their shapes if they do not fit.
   */
  apply(choice: OperationChoice, inputs: readonly Handle[], options: NodeOptions = {}): Handle<'node'> {
    checkObject(options, 'apply');
    const known = listOf(inputs).map((handle) => this.#known(handle));
    const where = options.id ?? `what reads ${known.map((handle) => handle.id).join(' and ')}`;
    const operation = resolve<Operation>(choice, operations, where);
    const { id = this.#freshId(this.#prefixOf(known, operation), operation.name), ...attributes } = options;
    const spec: NodeSpec = {
      id,
      op: typeof choice === 'string' ? choice : operation,
      inputs: known.map((handle) => handle.id),
      attributes,
    };
    return this.#add(spec, 'node', placeOperation(spec, operation, known));
  }

  /** z = Σₖ xₖ Wₖᵀ + b with existing weights and bias: shared, tied, hand-set or frozen ones. */
  weightedSum(
    values: Handle | readonly Handle[],
    weights: Handle | readonly Handle[],
    bias?: Handle,
    options: NodeOptions = {},
  ): Handle<'node'> {
    const [read, matrices] = [listOf(values), listOf(weights)];
    if (bias !== undefined) this.#known(bias, 'bias', 'a handle, or undefined, then options');
    if (read.length !== matrices.length)
      throw new Fault({ what: `${read.length} values but ${matrices.length} weights`, expected: 'one each' });
    return this.apply('weighted-sum', [...read, ...matrices, ...(bias === undefined ? [] : [bias])], options);
  }

  /** A weighted sum with its own parameters: `hidden/sum` with `hidden/weights` and `hidden/bias`. */
  linear(
    id: string,
    values: Handle | readonly Handle[],
    units: number,
    options: WeightOptions = {},
  ): Handle<'node'> {
    checkId(id, 'id');
    checkCount(`width of ${id}`, units);
    checkOptions(options, WEIGHT_CHECKS, id);
    const sources = listOf(values).map((source) => this.#known(source));
    const { weights = 'xavier-uniform', bias = initializerWithOptions(weights, id)[0].bias } = options;
    const matrices = sources.map((source, k) =>
      this.initialized(
        sources.length === 1 ? `${id}/weights` : `${id}/weights-${k + 1}`,
        [units, this.#width(source)],
        weights,
      ),
    );
    const offset =
      bias === false
        ? undefined
        : this.parameter(
            `${id}/bias`,
            Array.from({ length: units }, () => bias),
          );
    return this.weightedSum(sources, matrices, offset, { id: `${id}/sum` });
  }

  /**
   * A layer: a weighted sum and an activation, `hidden/sum` and `hidden/tanh`. With a list of activations, each unit gets its
   * own.
   */
  layer(
    id: string,
    values: Handle | readonly Handle[],
    units: number,
    activation: OperationChoice | readonly OperationChoice[],
    options: WeightOptions = {},
  ): Handle<'node'> {
    const sum = this.linear(id, values, units, options);
    return Array.isArray(activation)
      ? this.#activateEach(id, sum, activation as readonly OperationChoice[])
      : this.apply(known(activation as OperationChoice, id), [sum]);
  }

  /** A single neuron with given numbers: `weights` in the order of the inputs' units, and the bias. */
  neuron(
    id: string,
    values: Handle | readonly Handle[],
    weights: readonly (number | Handle)[],
    bias: number | Handle,
    activation: OperationChoice = 'identity',
  ): Handle<'node'> {
    const sources = listOf(values).map((source) => this.#known(source));
    const given = listOf(weights);
    const units = sources.flatMap((source) => this.#unitsOf(source));
    if (given.length !== units.length) {
      throw new Fault({
        what: 'wrong count of weights',
        where: id,
        found: given.length,
        expected: `${units.length}, one for each unit of ${sources.map((s) => s.id).join(', ')}`,
      });
    }
    const scalars = given.map((weight, k) =>
      typeof weight === 'number' ? this.parameter(`${id}/w${k + 1}`, weight) : weight,
    );
    const offset = typeof bias === 'number' ? this.parameter(`${id}/b`, bias) : bias;
    const sum = this.weightedSum(units, scalars, offset, { id: `${id}/sum` });
    return this.apply(known(activation, id), [sum]);
  }

  /**
   * A loss with its weight in the total loss: of a prediction and a target, or of as many inputs as the operation has, followed
   * by the options.
   */
  loss<C extends LossName | Operation>(choice: C, ...given: LossArguments<C>): Handle<'node'> {
    const [inputs, options = {}] = inputsAndOptions<LossOptions>(given);
    checkObject(options, 'loss');
    const { weight = 1, ...rest } = options;
    // For a misspelt name, suggest losses only, not every operation.
    if (typeof choice === 'string') losses.get(choice, 'loss');
    const handle = this.apply(choice, inputs, { id: this.#freshId('', 'E'), ...rest });
    this.#weights.set(handle.id, weight);
    return handle;
  }

  /** Gives a value another name in drawings; the numbers stay the same. */
  named(id: string, value: Handle): Handle<'node'> {
    return this.apply('identity', [value], { id });
  }

  /** The graph so far. @throws Fault unless the drawing function returned handles of it. */
  toSpec(returned: Readonly<Record<string, Handle>> = {}): GraphSpec {
    for (const [name, handle] of Object.entries(returned))
      this.#known(handle, `${name} of the returned object`);
    return {
      nodes: this.#nodes,
      ...(this.#weights.size === 0 ? {} : { objective: Object.fromEntries(this.#weights) }),
    };
  }

  #source<const I extends string>(
    op: 'input' | 'target',
    id: I,
    units: number,
    value: Nested | undefined,
  ): Handle<'input', I> {
    checkId(id, 'id');
    checkCount(`width of ${id}`, units);
    const numbers =
      value === undefined ? undefined : asTensor(value, id, { id, shape: [BATCH, units], units });
    return this.#add(
      { id, op, inputs: [], units, ...(numbers === undefined ? {} : { value: numbers }) },
      'input',
      [BATCH, units],
    );
  }

  #add<K extends Handle['kind'], I extends string>(
    spec: NodeSpec & { readonly id: I },
    kind: K,
    shape: Shape,
  ): Handle<K, I> {
    if (this.#handles.has(spec.id))
      throw new Fault({ what: 'duplicate id', found: spec.id, expected: 'an id of its own' });
    const handle = { kind, id: spec.id, shape };
    this.#handles.set(spec.id, handle);
    this.#nodes.push(spec);
    return handle;
  }

  #activateEach(id: string, sum: Handle, choices: readonly OperationChoice[]): Handle<'node'> {
    const units = this.#unitsOf(sum);
    if (choices.length !== units.length) {
      throw new Fault({
        what: 'wrong count of activations',
        where: id,
        found: choices.length,
        expected: `${units.length}, one for each unit`,
      });
    }
    return this.apply(
      'concat',
      units.map((unit, k) => this.apply(known(choices[k], id), [unit], { id: `${id}/${k}` })),
      { id: `${id}/units` },
    );
  }

  /** The units of a value as one-unit values: the value itself, or slices of it. */
  #unitsOf(value: Handle): Handle[] {
    const width = this.#width(value);
    if (width === 1) return [value];
    return Array.from({ length: width }, (_, k) => {
      const id = `${value.id}/${k}`;
      return this.#handles.get(id) ?? this.apply('slice', [value], { id, from: k, to: k + 1 });
    });
  }

  #width(value: Handle): number {
    return value.shape.length === 2 ? value.shape[1] : sizeOf(value.shape);
  }

  #known(handle: Handle, where?: string, expected = 'a handle of this graph'): Handle {
    const { id } = (handle as Partial<Handle> | null) ?? {};
    if (id !== undefined && this.#handles.get(id) === handle) return handle;
    throw new Fault({
      what: id === undefined ? 'not a node' : 'node of another graph',
      where,
      found: id ?? handle,
      expected,
    });
  }

  /** A node belongs to the same layer as its first input: `hidden/sum` leads to `hidden/tanh`. */
  #prefixOf(inputs: readonly Handle[], { family }: Operation): string {
    const [first] = inputs;
    return family === 'activation' && inputs.length > 0 && first.id.endsWith('/sum')
      ? first.id.slice(0, -'sum'.length)
      : '';
  }

  /** `add`, `add-2`, `add-3` …: the first free id. Ids are never freed, so the search resumes where it last ended. */
  #freshId(prefix: string, name: string): string {
    const stem = `${prefix}${name}`;
    for (let k = this.#counts.get(stem) ?? 1; ; k++) {
      const id = k === 1 ? stem : `${stem}-${k}`;
      if (this.#handles.has(id)) continue;
      this.#counts.set(stem, k);
      return id;
    }
  }
}

const PARAMETER_CHECKS = { frozen: flag };

/**
 * Takes the arguments of an operation apart. The first may be a list of handles.
 * @throws Fault if the last is neither a handle nor an object of options.
 */
export function inputsAndOptions<O>([first, ...others]: readonly unknown[]): [
  inputs: Handle[],
  options?: O | undefined,
] {
  const all = [...listOf(first), ...others];
  return isHandle(all.at(-1) ?? {})
    ? [all as Handle[]]
    : [all.slice(0, -1) as Handle[], all.at(-1) as O | undefined];
}

/** The choice, unchanged. @throws Fault for what names and is no operation, with the names of activations. */
function known(choice: OperationChoice, where: string): OperationChoice {
  return isRecord(choice) || operations.has(choice as string) ? choice : activations.get(choice, where);
}

/** @throws Fault if it is neither a handle nor an object of options. */
function isHandle(given: unknown): given is Handle {
  if (!isRecord(given))
    throw new Fault({ what: 'not a node', found: given, expected: 'a handle, or options last' });
  return 'kind' in given && 'shape' in given;
}

function listOf<T>(given: T | readonly T[]): readonly T[] {
  return Array.isArray(given) ? (given as readonly T[]) : [given as T];
}

function initializerWithOptions(choice: InitializerChoice, where: string): [Initializer, AnyOptions?] {
  const [initializer, options] = listOf(choice) as readonly [InitializerName | Initializer, AnyOptions?];
  return [initializerOf(initializer, where), options];
}
