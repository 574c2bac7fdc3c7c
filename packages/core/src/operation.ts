import type { AttributeRules, Attributes } from './attributes.js';
import type { Named } from './family.js';
import type { Shape, Tensor, TensorView } from './tensor.js';

/** Which list an operation stands in; views draw by it, engines ignore it. */
export type OperationFamily = 'weighted-sum' | 'activation' | 'combination' | 'loss';

/**
 * One application of an operation: what it reads and where it writes. A node owns one and hands it to every call.
 * `inputs` and `output` may be swapped between waves, so an operation never keeps them.
 */
export interface Call<A extends Attributes = Attributes> {
  readonly attributes: A;
  readonly inputs: readonly TensorView[];
  readonly output: Tensor;
  /** Whether a training step is running; dropout is off otherwise. */
  readonly training: boolean;
  /** Number of the training step; with the `seed` attribute it determines every random mask, so that nothing is stored. */
  readonly draw: number;
}

/** What is true of an operation at the defaults of its attributes, for tables and for diagnosis. */
export interface Facts {
  /** Least and greatest value it can give, over all finite inputs. */
  readonly range: readonly [number, number];
  /** It never falls as its input grows. */
  readonly monotone: boolean;
  /** It has a derivative everywhere. */
  readonly smooth: boolean;
  /** How its derivative vanishes: towards 0 in the limit (soft), exactly 0 on a half-line (hard), or not on both sides. */
  readonly saturation: 'none' | 'soft' | 'hard';
}

/**
 * A formula as text of the expression language (`expression/`), for the value and for each derivative. Its symbols are
 * the roles of the inputs and the attributes; `y` stands for the value unless an input is called so. Where entries of a
 * row depend on each other, a symbol is the whole row.
 */
export interface Formula {
  /** The value: `1 / (1 + exp(-x))`. */
  readonly value: string;
  /**
   * The derivatives by the inputs, in order; a last one stands for all inputs that repeat. One that names `g`, the
   * gradient that arrives, is the vector-Jacobian product itself: `y * (g - sum(g * y))`.
   */
  readonly derivatives: readonly string[];
}

/**
 * A differentiable operation on tensors: shapes, value, one vector-Jacobian product per input, and what one says of it.
 * It keeps no state: the same call gives the same bits.
 */
export interface Operation<A extends Attributes = Attributes> extends Named {
  readonly family: OperationFamily;
  /** The sign or word that stands for it in a drawing: `Σ`, `σ`, `×`. */
  readonly symbol: string;
  /** Names of the inputs in order, for formulas and messages; a last name ending in `…` may repeat. */
  readonly roles: readonly string[];
  /** Least and greatest number of inputs. */
  readonly arity: readonly [least: number, most: number];
  readonly rules: AttributeRules;
  readonly formula: Formula;
  /** The formula under these attributes, where an attribute chooses another than `formula`. */
  formulaFor?(attributes: A): Formula;
  readonly facts?: Facts;
  /**
   * The shape of the value.
   * @throws Fault when the input shapes do not fit each other; the caller adds the names of the nodes.
   */
  inferShape(inputs: readonly Shape[], attributes: A): Shape;
  /**
   * The input and the unit of it that unit `unit` of the value goes on from, where there is one: what keeps its
   * identity when layers are widened or cut. Left out, it is the same unit of input 0 if that has as many.
   */
  origin?(unit: number, inputs: readonly Shape[], attributes: A): readonly [index: number, unit: number];
  /** Each unit of the value depends on all units of an input, though it may have as many: softmax. */
  readonly couples?: boolean;
  /** Writes every entry of `call.output`. */
  forward(call: Call<A>): void;
  /**
   * The vector-Jacobian product with respect to input `index`: adds gradientᵀ · ∂output/∂inputs[index] onto `into`.
   * `call` is as `forward` left it.
   */
  backward(call: Call<A>, gradient: TensorView, index: number, into: Tensor): void;
  /**
   * Appends, for every entry that has kinks, on which side of them it lies. Two calls with equal lists have no kink
   * between them: a central difference over them may be judged.
   */
  branches?(call: Call<A>, into: number[]): void;
  /** Why its gradient is not the derivative of its value, by definition: `step`, `stop-gradient`. */
  readonly exempt?: string;
  /** It depends on `training` and `draw`, so that a new training step makes it stale: dropout. */
  readonly stochastic?: true;
  /** Inputs that carry no gradient, such as class indices. */
  constantInputs?(attributes: A): readonly number[];
}
