import type { Expression, OptimizerState, Updater } from '@bp-graph/core';
import type { NodeFamily } from '../node/graph-node.js';

/** Whose gradient is derived: one number of a node, one unit of it, or the node as a whole. */
export interface Target {
  /** Id of the node. */
  readonly node: string;
  /** One number of its value or of a parameter: its flat index, or its place along each axis. */
  readonly entry?: number | readonly number[];
  /** One unit (column) of a value, counted from 0; of a parameter one entry. */
  readonly unit?: number;
  /**
   * One row of the batch, counted from 0. For a unit it is that row's number; for a parameter, the part of its gradient
   * that comes through that row. All rows unless given.
   */
  readonly row?: number;
}

/** What an optimiser is about to do with the parameter, to derive its next number. */
export interface UpdateOptions {
  readonly updater: Updater;
  readonly learningRate: number;
  /** What the optimiser remembers of the whole parameter; its start unless given. It is not changed. */
  readonly state?: OptimizerState;
  /** How many updates the parameter has had, 0 unless given. */
  readonly step?: number;
  /** The gradient it is handed, where penalties or clipping make it another than ∂E/∂parameter. */
  readonly gradient?: ArrayLike<number>;
  /** What has made it another, in the order in which it did. */
  readonly stages?: readonly GradientStage[];
}

/** A penalty that is added to the gradient of a parameter, or a limit to which it is cut. */
export interface GradientStage {
  readonly kind: 'penalty' | 'clipping';
  /** `λ · w`, or `g ← min(c, max(−c, g))`. */
  readonly formula: string;
  /** λ or c. */
  readonly strength: number;
  /** What the gradient is from here on. */
  readonly gradient: ArrayLike<number>;
}

/** What a number is called: `h1`, `net(h1)`, unit 2 of `hidden`, entry 2, 1 of `w(hidden)`. */
export interface Name {
  /** What stands before the parentheses: `net`, `w`. */
  readonly head?: string;
  readonly base: string;
  /** Indices below the line, each counted from 0. */
  readonly indices: readonly number[];
}

/** One number on the way from a target to E: an entry of a node's value. */
export interface Place {
  /** Id of the node; empty for a total E that is no node of the graph. */
  readonly id: string;
  readonly family: NodeFamily;
  /** Flat index into the value. */
  readonly entry: number;
  /** Column of the value; of a parameter the flat index. */
  readonly unit: number;
  /** Row of the batch; absent where there is no batch axis. */
  readonly row?: number;
  readonly name: Name;
  readonly value: number;
  /** ∂E/∂ this number. */
  readonly gradient: number;
}

/** One wire between two numbers: input `index` of the consumer's node reads the source's. */
export interface PlaceEdge {
  readonly source: Place;
  readonly consumer: Place;
  readonly index: number;
}

/**
 * What a factor stands for: the weight of a loss in the total, the slope of a loss, of an activation, of a combination;
 * in a weighted sum the weight on the way of a value, the value a weight is multiplied by, or the 1 of a bias.
 */
export type FactorKind = 'total' | 'loss' | 'activation' | 'combination' | 'weight' | 'input' | 'bias';

/** The formula of a factor, from the operation's own. It gives the factor's number; one that would not is left out. */
export interface FactorFormula {
  /** Over the names in `symbols`: `o1 * (1 - o1)`. */
  readonly expression: Expression;
  /** What the symbols of the expression are called. */
  readonly symbols: Readonly<Record<string, Name>>;
  /** The same with numbers put in: `0.7987… * (1 - 0.7987…)`. */
  readonly filled: Expression;
}

/** A local derivative ∂of/∂by: one factor of the chain rule. */
export interface Factor {
  readonly of: Place;
  readonly by: Place;
  readonly kind: FactorKind;
  /** The number, from the operation's own vector-Jacobian product. */
  readonly value: number;
  readonly formula?: FactorFormula;
  /** The wires it belongs to, from E downward: one, or more where factors that are 1 by definition are joined to it. */
  readonly edges: readonly PlaceEdge[];
}

/** One way from E to the target: the factors on it, multiplied. */
export interface Path {
  /** The row of the batch it runs through, if it runs through one. */
  readonly row?: number;
  /** What it passes, E first: sums are left out beside their neuron. */
  readonly route: readonly Name[];
  /** From E to the target. */
  readonly factors: readonly Factor[];
  readonly product: number;
}

/** One consumer's part of a gradient: factor · ∂E/∂consumer. */
export interface Term {
  readonly factor: Factor;
  /** ∂E/∂consumer. */
  readonly gradient: number;
  readonly product: number;
}

/** One line of reverse mode: ∂E/∂place = Σ over its consumers of factor · ∂E/∂consumer. */
export interface Gathering {
  readonly place: Place;
  /** At most `maxPaths` of them. */
  readonly terms: readonly Term[];
  /** How many there are. */
  readonly termCount: number;
  /** What the terms beyond those listed add. */
  readonly rest: number;
}

/** Why nothing comes back through a place: it is held at a value, or it reads its input as a constant. */
export interface Barrier {
  readonly place: Place;
  readonly kind: 'held' | 'constant';
}

/** One step of the optimiser on the target, a parameter entry. */
export interface Update {
  readonly before: number;
  readonly after: number;
  /** ∂E/∂target over all rows of the batch. */
  readonly derived: number;
  /** What penalties and clipping make of that, one after the other. */
  readonly stages: readonly (Omit<GradientStage, 'gradient'> & {
    readonly before: number;
    readonly after: number;
  })[];
  /** The gradient the optimiser was handed. */
  readonly gradient: number;
  readonly learningRate: number;
  /** How many updates the parameter has had before. */
  readonly step: number;
  /** The optimiser's rule: `v ← μ · v + g; p ← p − η · v`. */
  readonly formula: string;
  /** The numbers it may name, by their symbols. */
  readonly constants: Readonly<Record<string, number>>;
  /** Whether the step is the learning rate times the gradient and nothing else. */
  readonly plain: boolean;
  /** What the optimiser remembers of this entry, before and after. */
  readonly memory: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  /** A frozen parameter: training leaves it as it is. */
  readonly frozen: boolean;
}

/** Whose gradient it is. Several entries are moved together, so that the gradient is the sum of theirs. */
export interface Subject {
  readonly id: string;
  readonly name: Name;
  /** The entries, the first `maxPaths` of them. */
  readonly places: readonly Place[];
  /** How many entries there are. */
  readonly entries: number;
  /** Rows of the batch. */
  readonly rows: number;
  /** The one row looked at; absent for all. */
  readonly row?: number;
}

/** The chain rule of one gradient as data, with this graph's own numbers. It is frozen and shares nothing with the graph. */
export interface Derivation {
  readonly subject: Subject;
  /** E: a node of the graph, or the weighted total of several. */
  readonly total: Place;
  /** ∂E/∂subject. */
  readonly gradient: number;
  /** The first `maxPaths` of the ways from E to the subject. */
  readonly paths: readonly Path[];
  /** How many ways there are: exact; a bigint beyond 2⁵³ − 1, Infinity beyond what a number can hold. */
  readonly pathCount: number | bigint;
  /** Sum of the products of `paths`. */
  readonly pathSum: number;
  /** What the other ways add: gradient − pathSum; 0 where all are listed. */
  readonly rest: number;
  /** The factored form that reverse mode computes, from E down to the subject, for what `paths` pass. */
  readonly gatherings: readonly Gathering[];
  /** Where ways end without reaching E, if none reaches it. */
  readonly barriers: readonly Barrier[];
  readonly update?: Update;
}
