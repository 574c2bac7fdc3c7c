import type { Expression, OptimizerState, Updater } from '@bp-graph/core';
import type { NodeFamily } from '../node/graph-node.js';

/** What to differentiate by: one number of a node, one unit of it, or the node as a whole. */
export interface Target {
  /** Id of the node. */
  readonly node: string;
  /** One number of a value or a parameter: its flat index, or its index along each axis. */
  readonly entry?: number | readonly number[];
  /** One unit (column) of a value, counted from 0; for a parameter, one entry. */
  readonly unit?: number;
  /**
   * One row of the batch, counted from 0. For a unit it is that row's number; for a parameter, the part of its gradient
   * that comes through that row. All rows by default.
   */
  readonly row?: number;
}

/** An optimiser's coming step on the parameter, to derive its next number. */
export interface UpdateOptions {
  readonly updater: Updater;
  readonly learningRate: number;
  /** The learning rate before the schedule's factor; the same by default. */
  readonly baseRate?: number;
  /** The optimiser state of the whole parameter; by default the initial one. It is not modified. */
  readonly state?: OptimizerState;
  /** The number of the parameter's updates so far; 0 by default. */
  readonly step?: number;
  /** The gradient that the optimiser gets, if penalties or clipping change it from ∂E/∂parameter. */
  readonly gradient?: ArrayLike<number>;
  /** These changes, in the order of application. */
  readonly stages?: readonly GradientStage[];
}

/** A penalty added to the gradient of a parameter, or a clipping of it. */
export interface GradientStage {
  readonly kind: 'penalty' | 'clipping';
  /** `λ · w`, or `g ← min(c, max(−c, g))`. */
  readonly formula: string;
  /** λ or c. */
  readonly strength: number;
  /** The gradient after this stage. */
  readonly gradient: ArrayLike<number>;
}

/** The name of a number: `h1`, `net(h1)`, unit 2 of `hidden`, entry 2, 1 of `w(hidden)`. */
export interface Name {
  /** The part before the parentheses: `net`, `w`. */
  readonly head?: string;
  readonly base: string;
  /** Subscript indices, counted from 0. */
  readonly indices: readonly number[];
}

/** A number on a path from a target to E: an entry of a node's value. */
export interface Place {
  /** The id of the node; empty for a total E that is not a node of the graph. */
  readonly id: string;
  readonly family: NodeFamily;
  /** Flat index into the value. */
  readonly entry: number;
  /** The column of the value; for a parameter, the flat index. */
  readonly unit: number;
  /** The row of the batch; undefined without a batch axis. */
  readonly row?: number;
  readonly name: Name;
  readonly value: number;
  /** ∂E/∂(this number). */
  readonly gradient: number;
}

/** A wire between two numbers: input `index` of the consumer's node reads the source's. */
export interface PlaceEdge {
  readonly source: Place;
  readonly consumer: Place;
  readonly index: number;
}

/**
 * What a factor is: the weight of a loss in the total, the slope of a loss, an activation or a combination; in a weighted sum
 * the weight that multiplies a value, the value that multiplies a weight, or the 1 of a bias.
 */
export type FactorKind = 'total' | 'loss' | 'activation' | 'combination' | 'weight' | 'input' | 'bias';

/** The formula of a factor, from the operation's own. It evaluates to the factor's value; a formula that does not is omitted. */
export interface FactorFormula {
  /** In terms of the names in `symbols`: `o1 * (1 - o1)`. */
  readonly expression: Expression;
  /** The names of the expression's symbols. */
  readonly symbols: Readonly<Record<string, Name>>;
  /** The same with numbers substituted: `0.7987… * (1 - 0.7987…)`. */
  readonly filled: Expression;
}

/** A local derivative ∂of/∂by: one factor of the chain rule. */
export interface Factor {
  readonly of: Place;
  readonly by: Place;
  readonly kind: FactorKind;
  /** Its value, from the operation's own vector-Jacobian product. */
  readonly value: number;
  readonly formula?: FactorFormula;
  /** The wires it covers, from E downward: one, or more if factors that are 1 by definition are merged into it. */
  readonly edges: readonly PlaceEdge[];
}

/** A path from E to the target: the product of the factors along it. */
export interface Path {
  /** The row of the batch it runs through, if any. */
  readonly row?: number;
  /** What it passes, E first; sums are omitted next to their neuron. */
  readonly route: readonly Name[];
  /** From E to the target. */
  readonly factors: readonly Factor[];
  readonly product: number;
}

/** One consumer's contribution to a gradient: factor · ∂E/∂consumer. */
export interface Term {
  readonly factor: Factor;
  /** ∂E/∂consumer. */
  readonly gradient: number;
  readonly product: number;
}

/** One step of reverse mode: ∂E/∂place = Σ over its consumers of factor · ∂E/∂consumer. */
export interface Gathering {
  readonly place: Place;
  /** At most `maxPaths` terms. */
  readonly terms: readonly Term[];
  /** The total number of terms. */
  readonly termCount: number;
  /** The sum of the terms that are not listed. */
  readonly rest: number;
}

/** Why no gradient flows back through a place: it is clamped, or reads its input as a constant. */
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
  /** The effect of penalties and clipping, one after the other. */
  readonly stages: readonly (Omit<GradientStage, 'gradient'> & {
    readonly before: number;
    readonly after: number;
  })[];
  /** The gradient that the optimiser gets. */
  readonly gradient: number;
  readonly learningRate: number;
  /** The learning rate before the schedule's factor. */
  readonly baseRate: number;
  /** The number of the parameter's updates so far. */
  readonly step: number;
  /** The optimiser's rule: `v ← μ · v + g; p ← p − η · v`. */
  readonly formula: string;
  /** The constants it contains, by symbol. */
  readonly constants: Readonly<Record<string, number>>;
  /**
   * The rule line by line, with this entry's numbers; the last line gives `after`. Of a rule that does not give the updater's
   * numbers only the difference is stated, p ← p − d.
   */
  readonly lines: readonly UpdateLine[];
  /** Whether the lines are those of the rule. */
  readonly followed: boolean;
  /** Whether the step is just the learning rate times the gradient. */
  readonly plain: boolean;
  /** The optimiser state of this entry, before and after. */
  readonly memory: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  /** Whether the parameter is frozen, so that training leaves it unchanged. */
  readonly frozen: boolean;
}

/** One assignment of an optimiser's rule: m ← β₁ · m + (1 − β₁) · g. */
export interface UpdateLine {
  /** What it assigns, as the rule prints it; `p` is the parameter. */
  readonly symbol: string;
  readonly expression: Expression;
  /** The numbers of the expression's symbols, by name. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly value: number;
}

/** What the gradient is taken by. Several entries move together, so that the gradient is the sum of theirs. */
export interface Subject {
  readonly id: string;
  readonly name: Name;
  /** The entries, the first `maxPaths` of them. */
  readonly places: readonly Place[];
  /** The total number of entries. */
  readonly entries: number;
  /** The batch size. */
  readonly rows: number;
  /** The only row considered; undefined for all. */
  readonly row?: number;
}

/** The chain rule of one gradient as data, with the numbers of this graph. It is frozen and shares nothing with the graph. */
export interface Derivation {
  readonly subject: Subject;
  /** E: a node of the graph, or the weighted total of several. */
  readonly total: Place;
  /** ∂E/∂subject. */
  readonly gradient: number;
  /** The first `maxPaths` paths from E to the subject. */
  readonly paths: readonly Path[];
  /** The total number of paths: exact; a bigint beyond 2⁵³ − 1, Infinity beyond the range of a float64. */
  readonly pathCount: number | bigint;
  /** The sum of the products of `paths`. */
  readonly pathSum: number;
  /** The contribution of all other paths: gradient − pathSum; 0 if all are listed. */
  readonly rest: number;
  /** The factored form that reverse mode computes, from E down to the subject, for the places on `paths`. */
  readonly gatherings: readonly Gathering[];
  /** Where paths end before they reach E, if none reaches it. */
  readonly barriers: readonly Barrier[];
  readonly update?: Update;
}
