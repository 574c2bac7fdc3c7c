import {
  checkArgument,
  checkObject,
  checkOptions,
  copy,
  countCheck,
  Fault,
  formatShape,
  KIND,
  kindOf,
} from '@bp-graph/core';
import { isObservable, type Observable, type Subscription } from 'rxjs';
import type { Announcement, Watched } from './glimpse.js';
import { nothingToDifferentiate } from './graph-fault.js';
import type { GraphSpec, NodeSpec } from './graph-spec.js';
import { lossStream } from './loss-stream.js';
import type { GraphNode, InputNode, ParameterNode, Values } from './node/graph-node.js';
import { LeafNode } from './node/leaf-node.js';
import { OperationNode } from './node/operation-node.js';
import type { Propagation, ReactiveNode } from './node/reactive-node.js';
import { checkFunction, flag } from './option-checks.js';
import { presentFirst } from './present-first.js';
import { positionOf, topology, type Topology } from './topology.js';
import { Waves, type Done, type WaveError } from './wave.js';

/**
 * A live computation graph: nodes connected by streams. Pushing to an input starts a forward wave that recomputes its
 * dependents, each node once; gradients are computed on request, or with every wave while one of them has a subscriber.
 *
 * Its structure never changes; `edit` returns a new graph. Everything is float64.
 */
export class Graph {
  /** All nodes in topological order. */
  readonly nodes: readonly GraphNode[];
  readonly inputs: readonly InputNode[];
  readonly targets: readonly InputNode[];
  readonly parameters: readonly ParameterNode[];
  readonly topology: Topology;
  readonly #nodes: readonly ReactiveNode[];
  readonly #waves: Waves;

  /** @throws GraphFault listing everything that is wrong with the graph. */
  constructor(spec: GraphSpec) {
    this.topology = topology(spec);
    this.#waves = new Waves(this.topology.nodes.length, (propagation) =>
      buildNodes(this.topology, propagation),
    );
    this.#nodes = this.#waves.nodes;
    this.nodes = this.#nodes;
    const leaves = this.#nodes.filter((node) => node instanceof LeafNode);
    this.inputs = leaves.filter(({ family }) => family === 'input') as InputNode[];
    this.targets = leaves.filter(({ family }) => family === 'target') as InputNode[];
    this.parameters = leaves.filter(({ family }) => family === 'parameter') as ParameterNode[];
    this.#waves.setObjective(this.topology.objective);
    this.#waves.update(() => undefined);
  }

  /** Identifies a graph for `isGraph`; undefined on a proxy or other stand-in. */
  get [KIND](): 'graph' | undefined {
    return #waves in this ? 'graph' : undefined;
  }

  has(id: string): boolean {
    return this.topology.position.has(id);
  }

  /** The node with that id. @throws Fault with the nearest id. */
  node(id: string): GraphNode {
    return this.#find(id);
  }

  input(id: string): InputNode {
    return this.#leaf(id, ['input', 'target']) as InputNode;
  }

  parameter(id: string): ParameterNode {
    return this.#leaf(id, ['parameter']) as ParameterNode;
  }

  /** Combines all pushes made inside `change` into one wave. Called during a wave, the whole change is queued. */
  update(change: () => void): void {
    checkFunction(change, 'update');
    this.#waves.update(change);
  }

  /**
   * Postpones a change until the graph is read, so that changes nobody sees cost nothing. A later postponed change replaces an
   * earlier one. Subscribers are notified at once: by the glimpse or, if there is none, by running the wave.
   * @param done Called when the wave of the change is over.
   */
  postpone(change: () => void, done: Done, announcement: Announcement): void {
    this.#waves.postpone(change, done, announcement);
  }

  /** @throws Fault once the graph has been disposed: nothing can be changed any more. */
  checkAlive(): void {
    this.#waves.assertAlive();
  }

  /** Calls back once the graph has been disposed, with the fault that ends what still runs on it. */
  onDispose(ended: (fault: Fault) => void): Subscription {
    return this.#waves.onDispose(ended);
  }

  /** Whether a change has been postponed. */
  get isBehind(): boolean {
    return this.#waves.isBehind;
  }

  /** Makes the postponed change, if there is one. */
  catchUp(): void {
    this.#waves.catchUp();
  }

  /** Sets several inputs, targets or parameters in one wave. An Observable drives its leaf from now on. */
  feed(values: Readonly<Record<string, Values | Observable<Values>>>): void {
    checkObject(values, 'feed', 'value');
    this.update(() => {
      for (const [id, value] of Object.entries(values)) {
        const leaf = this.#leaf(id, ['input', 'target', 'parameter']);
        if (isObservable(value)) leaf.connect(value);
        else leaf.set(value);
      }
    });
  }

  /** Whether the total loss has a value, which requires that everything it depends on has been set. */
  get hasLoss(): boolean {
    return this.#waves.hasLoss;
  }

  /** The total loss E. @throws Fault naming what has not been set yet. */
  get loss(): number {
    return this.#waves.loss;
  }

  /** The total loss: emits the current one, then one per wave, from the emissions of its nodes. */
  get loss$(): Observable<number> {
    return lossStream(
      presentFirst(() => this.wave, this.wave$),
      () => this.#waves.objective,
    );
  }

  /** Brings every gradient up to date. @throws Fault if the loss has no value. */
  backward(): void {
    if (this.#waves.ensureGradients()) return;
    throw nothingToDifferentiate(this.#waves.objective.find(({ hasValue }) => !hasValue)?.missing());
  }

  /** Sets the scalars, and their weights, whose sum is the total loss that gradients refer to. */
  differentiate(objective: Readonly<Record<string, number>>): void {
    checkObject(objective, 'differentiate', 'weight');
    const weights = Object.entries(objective).map(([id, weight]): [number, number] => {
      const node = this.#find(id);
      if (node.shape.some((n) => n !== 1))
        throw new Fault({
          what: 'not a scalar',
          where: id,
          found: formatShape(node.shape),
          expected: 'a scalar node',
        });
      if (!Number.isFinite(weight))
        throw new Fault({ what: 'not a weight', where: id, found: weight, expected: 'a finite number' });
      return [node.position, weight];
    });
    this.#waves.setObjective(new Map(weights));
  }

  get objective(): ReadonlyMap<string, number> {
    return new Map(this.#waves.objective.map(({ id, objectiveWeight }) => [id, objectiveWeight]));
  }

  /** Whether a wave is running, so that a change would be queued. */
  get busy(): boolean {
    return this.#waves.running;
  }

  /** The number of completed forward waves. */
  get wave(): number {
    if (this.#waves.isBehindUnheard) this.#waves.catchUp();
    return this.#waves.number;
  }

  /** The number of the latest completed wave, without making a postponed change. */
  get madeWave(): number {
    return this.#waves.number;
  }

  /** The number of the wave that shows the latest change, even if that is postponed and unannounced. */
  get dueWave(): number {
    return this.#waves.number + (this.#waves.isBehindUnheard ? 1 : 0);
  }

  /** The nodes whose values and gradients have subscribers; cache it by `watchNumber`, which changes when they may have. */
  get watched(): Watched {
    return this.#waves.watched;
  }

  get watchNumber(): number {
    return this.#waves.watchNumber;
  }

  /** Whether any subscriber would be notified of a wave. */
  get isWatched(): boolean {
    return this.#waves.isWatched;
  }

  /**
   * A number that changes when the role of a node in training does: when a parameter is frozen or unfrozen, or the
   * objective is set.
   */
  get roleNumber(): number {
    return this.#waves.roleNumber;
  }

  /** Emits the role number when it changes: freezing a parameter starts no wave, so views that show it listen here. */
  get role$(): Observable<number> {
    return this.#waves.role$;
  }

  /** Emits the number of each wave once all its values have been emitted. */
  get wave$(): Observable<number> {
    return this.#waves.wave$;
  }

  /** Waves that failed, and streams into leaves that failed. The graph keeps its previous state. */
  get error$(): Observable<WaveError> {
    return this.#waves.error$;
  }

  /** The batch size of the current values. */
  get batch(): number {
    this.#waves.catchUp();
    return this.#waves.batch;
  }

  /** Whether nodes show training step `draw`, with its dropout masks, or evaluation, without dropout. */
  setMode(mode: { readonly training: false } | { readonly training: true; readonly draw: number }): void {
    checkOptions(mode, MODE_CHECKS, 'setMode');
    checkArgument(mode.training, 'training', flag, 'setMode');
    this.#waves.setMode(mode.training, mode.training ? mode.draw : 0);
  }

  get training(): boolean {
    this.#waves.catchUp();
    return this.#waves.training;
  }

  get draw(): number {
    this.#waves.catchUp();
    return this.#waves.draw;
  }

  /** The graph as data, with the current numbers of its parameters; with `values` also those of inputs and targets. */
  toSpec(options: { readonly values?: boolean } = {}): GraphSpec {
    checkOptions(options, SPEC_CHECKS, 'toSpec');
    const nodes = this.topology.nodes.map(({ spec: { operation: _, ...spec } }, position): NodeSpec => {
      const node = this.#nodes[position];
      if (node.family === 'parameter') return { ...spec, value: copy(node.value), frozen: node.frozen };
      const { value: _given, ...bare } = spec;
      const keep = options.values === true && node instanceof LeafNode && node.hasValue;
      return keep ? { ...bare, value: copy(node.value) } : bare;
    });
    return { nodes, objective: Object.fromEntries(this.objective) };
  }

  /** The number of subscriptions between nodes: one per wire, none after `dispose`. */
  get subscriptionCount(): number {
    return this.#nodes.reduce((sum, { changed }) => sum + changed.observerCount, 0);
  }

  /** Completes every stream, ends every run and cuts every wire. The last values stay readable. */
  dispose(): void {
    this.#waves.dispose();
    for (const node of this.#nodes) node.dispose();
  }

  #find(id: string): ReactiveNode {
    return this.#nodes[positionOf(id, this.topology)];
  }

  #leaf(id: string, kinds: readonly string[]): LeafNode {
    const node = this.#find(id);
    if (node instanceof LeafNode && kinds.includes(node.family)) return node;
    throw new Fault({ what: 'wrong kind of node', where: id, found: node.op, expected: kinds.join(' or ') });
  }
}

const MODE_CHECKS = { training: flag, draw: countCheck };
const SPEC_CHECKS = { values: flag };

/** Whether a value is a graph of this library, or of another copy of it. */
export function isGraph(value: unknown): value is Graph {
  return kindOf(value) === 'graph';
}

/** @throws Fault if it is not a graph. */
export function checkGraph(found: unknown, where: string): void {
  if (!isGraph(found))
    throw new Fault({
      what: 'not a graph',
      where,
      found,
      expected: 'a graph, as compose and network make it',
    });
}

function buildNodes({ nodes }: Topology, propagation: Propagation): ReactiveNode[] {
  const built: ReactiveNode[] = [];
  for (const placed of nodes) {
    const { operation } = placed.spec;
    const inputs = placed.inputs.map((position) => built[position]);
    built.push(
      operation === undefined
        ? new LeafNode(placed, propagation)
        : new OperationNode(placed, operation, inputs, propagation),
    );
  }
  return built;
}
