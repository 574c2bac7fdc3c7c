import type { AttributeRules, Attributes } from './attributes.js';
import type { Named } from './family.js';
import type { Shape, Tensor, TensorView } from './tensor.js';

/** Which kind of operation it is; views draw by it, engines ignore it. */
export type OperationFamily = 'weighted-sum' | 'activation' | 'combination' | 'loss';

/**
 * One application of an operation: what it reads and where it writes. Each node owns one and passes it to every call.
 * `inputs` and `output` may be replaced between waves, so an operation must never hold on to them.
 */
export interface Call<A extends Attributes = Attributes> {
  readonly attributes: A;
  readonly inputs: readonly TensorView[];
  readonly output: Tensor;
  /** Whether this is part of a training step; outside one, dropout is off. */
  readonly training: boolean;
  /** The number of the training step. Together with the `seed` attribute it determines every random mask, so none is stored. */
  readonly draw: number;
}

/** Facts about an operation with default attributes, for tables and for diagnosis. */
export interface Facts {
  /** Infimum and supremum of its values over all finite inputs. */
  readonly range: readonly [number, number];
  /** Whether it is non-decreasing. */
  readonly monotone: boolean;
  /** Whether it is differentiable everywhere. */
  readonly smooth: boolean;
  /** How its derivative vanishes: towards 0 in the limit (soft), exactly 0 on a half-line (hard), or not on both sides. */
  readonly saturation: 'none' | 'soft' | 'hard';
}

/**
 * Formulas as text of the expression language (`expression/`), for the value and for each derivative. Their symbols are
 * the roles of the inputs and the attributes; `y` stands for the value unless an input has that name. If the entries of a
 * row depend on each other, a symbol stands for the whole row.
 */
export interface Formula {
  /** The value: `1 / (1 + exp(-x))`. */
  readonly value: string;
  /**
   * The derivatives by the inputs, in order; the last one covers all inputs that repeat. One that contains `g`, the
   * incoming gradient, is the vector-Jacobian product itself: `y * (g - sum(g * y))`.
   */
  readonly derivatives: readonly string[];
}

/**
 * A differentiable operation on tensors: shapes, value, one vector-Jacobian product per input, and descriptive facts.
 * It is stateless and deterministic: the same call gives the same bits.
 */
export interface Operation<A extends Attributes = Attributes> extends Named {
  readonly family: OperationFamily;
  /** The sign or word that represents it in a drawing: `Σ`, `σ`, `×`. */
  readonly symbol: string;
  /** Names of the inputs in order, for formulas and messages; a last name ending in `…` may repeat. */
  readonly roles: readonly string[];
  /** Least and greatest number of inputs. */
  readonly arity: readonly [least: number, most: number];
  readonly rules: AttributeRules;
  readonly formula: Formula;
  /** The formula for these attributes, for operations where an attribute selects one other than `formula`. */
  formulaFor?(attributes: A): Formula;
  readonly facts?: Facts;
  /**
   * The shape of the value.
   * @throws Fault if the input shapes do not fit each other; the caller adds the ids of the nodes.
   */
  inferShape(inputs: readonly Shape[], attributes: A): Shape;
  /**
   * The input, and the unit of it, that unit `unit` of the value continues, if any: this identifies units when layers are
   * widened or narrowed. By default it is the same unit of input 0, if that has as many.
   */
  origin?(unit: number, inputs: readonly Shape[], attributes: A): readonly [index: number, unit: number];
  /** Whether each unit of the value depends on all units of an input although the widths are equal, as in softmax. */
  readonly couples?: boolean;
  /** Writes every entry of `call.output`. */
  forward(call: Call<A>): void;
  /**
   * The vector-Jacobian product with respect to input `index`: adds gradientᵀ · ∂output/∂inputs[index] to `into`.
   * `call` is as `forward` left it.
   */
  backward(call: Call<A>, gradient: TensorView, index: number, into: Tensor): void;
  /**
   * Appends, for every entry that has kinks, which side of them it lies on. Two calls with equal lists have no kink
   * between them, so a central difference across them is meaningful.
   */
  branches?(call: Call<A>, into: number[]): void;
  /** Why its gradient is by definition not the derivative of its value: `step`, `stop-gradient`. */
  readonly exempt?: string;
  /** Whether it depends on `training` and `draw`, so that a new training step makes it stale: dropout. */
  readonly stochastic?: true;
  /** Inputs that carry no gradient, such as class indices. */
  constantInputs?(attributes: A): readonly number[];
}
