import type { Layer, Problem } from '../../workload/problem.js';
import { activations, type Activation } from './activation.js';
import { multiply, towardsValues, towardsWeights, type Extent } from './loops.js';
import { updates, type Update } from './update.js';

/** A dense layer with its activation, and the arrays for one batch. */
export class DenseLayer {
  /** The output of the layer: [batch, units]. */
  readonly values: Float64Array;
  /** ∂E/∂values once the layers above are done; `backward` turns it into ∂E/∂z. */
  readonly deltas: Float64Array;
  readonly #extent: Extent;
  readonly #weights: Float64Array;
  readonly #biases: Float64Array;
  readonly #dWeights: Float64Array;
  readonly #dBiases: Float64Array;
  readonly #activation: Activation;
  /** The activation's values; in a residual layer the output is these plus the layer's input. */
  readonly #activated: Float64Array;
  /** A copy of ∂E/∂values for the skip connection. */
  readonly #skipped: Float64Array | undefined;
  readonly #updateWeights: Update;
  readonly #updateBiases: Update;

  constructor(
    { inputs, units, weights, biases }: Layer,
    { batch, optimizer, learningRate }: Problem,
    activation: keyof typeof activations,
    residual: boolean,
  ) {
    this.#extent = { batch, inputs, units };
    this.values = new Float64Array(batch * units);
    this.deltas = new Float64Array(batch * units);
    this.#weights = weights.slice();
    this.#biases = biases.slice();
    this.#dWeights = new Float64Array(weights.length);
    this.#dBiases = new Float64Array(biases.length);
    this.#activation = activations[activation];
    this.#activated = residual ? new Float64Array(batch * units) : this.values;
    this.#skipped = residual ? new Float64Array(batch * units) : undefined;
    this.#updateWeights = updates[optimizer](learningRate, weights.length);
    this.#updateBiases = updates[optimizer](learningRate, biases.length);
  }

  /** Reads x, in which the batch starts at index `from`. */
  forward(x: Float64Array, from: number): void {
    const { values } = this;
    const activated = this.#activated;
    multiply(this.#extent, x, from, this.#weights, this.#biases, activated);
    this.#activation.apply(activated);
    if (activated === values) return;
    for (let k = 0; k < values.length; k++) values[k] = activated[k] + x[from + k];
  }

  /** Computes the gradients of the parameters and, if `dx` is given, ∂E/∂x. */
  backward(x: Float64Array, from: number, dx?: Float64Array): void {
    const { deltas } = this;
    const skipped = this.#skipped;
    skipped?.set(deltas);
    this.#activation.scale(deltas, this.#activated);
    towardsWeights(this.#extent, x, from, deltas, this.#dWeights, this.#dBiases);
    if (dx === undefined) return;
    towardsValues(this.#extent, this.#weights, deltas, dx);
    if (skipped !== undefined) for (let k = 0; k < dx.length; k++) dx[k] += skipped[k];
  }

  update(): void {
    this.#updateWeights(this.#weights, this.#dWeights);
    this.#updateBiases(this.#biases, this.#dBiases);
  }
}
