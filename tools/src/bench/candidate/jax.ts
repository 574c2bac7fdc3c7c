import { loadPeer } from '../peers/load.js';
import { targetWidth, type Problem } from '../workload/problem.js';
import { inBatches, type Candidate, type Trainer } from './candidate.js';
import { requireGradientDescent, requireLayers } from './require-layers.js';

/** jax-js on WebAssembly: one compiled function maps parameters and a batch to the next parameters. */
export const jax: Candidate = { name: 'jax-js', engine: 'wasm', bits: 32, peer: true, setup };

/** An array that is consumed by use; `ref` allows one more use. */
interface Owned {
  readonly ref: Owned;
  add(other: Owned | number): Owned;
  sub(other: Owned | number): Owned;
  mul(other: Owned | number): Owned;
  sum(axis?: number): Owned;
  reshape(shape: readonly number[]): Owned;
  transpose(): Owned;
  astype(type: string): Owned;
  dataSync(): Float32Array;
  dispose(): void;
}

type Unary = (x: Owned) => Owned;

interface Jax {
  init(device: string): Promise<unknown>;
  defaultDevice(device: string): void;
  jit<A extends readonly unknown[], R>(this: void, work: (...args: A) => R): (...args: A) => R;
  grad<A extends readonly unknown[]>(this: void, work: (...args: A) => Owned): (...args: A) => A[0];
  readonly numpy: {
    array(values: Float32Array): Owned;
    matmul(a: Owned, b: Owned): Owned;
    maximum(a: Owned, b: number): Owned;
    tanh: Unary;
  };
  readonly nn: { relu: Unary; sigmoid: Unary; logSoftmax(x: Owned, axis: number): Owned };
}

/** Weights [inputs, units] and biases, alternating, layer by layer. */
type Parameters = Owned[];

async function setup(problem: Problem): Promise<Trainer> {
  requireLayers(problem);
  requireGradientDescent(problem);
  const library = await start();
  const { numpy, jit, grad } = library;
  const { layers, learningRate, batch } = problem;
  const activations: Readonly<Record<Problem['activation' | 'output'], Unary>> = {
    identity: (x) => x,
    relu: library.nn.relu,
    sigmoid: library.nn.sigmoid,
    tanh: numpy.tanh,
  };
  const lossOf = lossFunctions(library, batch)[problem.loss];
  const lossOn = (parameters: Parameters, x: Owned, t: Owned): Owned => {
    const y = layers.reduce((values, _, k) => {
      const z = numpy.matmul(values, parameters[2 * k]).add(parameters[2 * k + 1]);
      return activations[k < layers.length - 1 ? problem.activation : problem.output](z);
    }, x);
    return lossOf(y, t);
  };
  const step = jit((parameters: Parameters, x: Owned, t: Owned): Parameters => {
    const gradients = grad(lossOn)(
      parameters.map(({ ref }) => ref),
      x,
      t,
    );
    return parameters.map((parameter, k) => parameter.sub(gradients[k].mul(learningRate)));
  });
  const judge = jit(lossOn);
  const batches = batchesOf(library, problem);
  let parameters = parametersOf(library, problem);
  return {
    steps: inBatches(problem, (row) => {
      const [x, t] = batches[row / batch];
      parameters = step(parameters, x.ref, t.ref);
      // It works lazily, and pending work gets more expensive the more of it there is.
      parameters[parameters.length - 1].ref.dataSync();
    }),
    loss() {
      const [x, t] = batches[0];
      return judge(
        parameters.map(({ ref }) => ref),
        x.ref,
        t.ref,
      ).dataSync()[0];
    },
  };
}

/** It reads the `navigator` of browsers, which Node 20 does not have. */
async function start(): Promise<Jax> {
  if (!('navigator' in globalThis))
    Object.assign(globalThis, { navigator: { userAgent: 'node', hardwareConcurrency: 1 } });
  const library = (await loadPeer('@jax-js/jax')) as Jax;
  await library.init('wasm');
  library.defaultDevice('wasm');
  return library;
}

function lossFunctions(
  { numpy, nn }: Jax,
  batch: number,
): Readonly<Record<Problem['loss'], (y: Owned, t: Owned) => Owned>> {
  return {
    'half-squared-error': (y, t) => {
      const miss = y.sub(t);
      return miss.ref
        .mul(miss)
        .sum()
        .mul(1 / (2 * batch));
    },
    'softmax-cross-entropy': (y, t) =>
      nn
        .logSoftmax(y, -1)
        .mul(t)
        .sum()
        .mul(-1 / batch),
    hinge: (y, t) =>
      numpy
        .maximum(t.mul(y).mul(-1).add(1), 0)
        .sum()
        .mul(1 / batch),
  };
}

function parametersOf({ numpy }: Jax, { layers }: Problem): Parameters {
  return layers.flatMap(({ inputs, units, weights, biases }) => {
    const columns = Float32Array.from(
      weights,
      (_, k) => weights[(k % units) * inputs + Math.floor(k / units)],
    );
    return [numpy.array(columns).reshape([inputs, units]), numpy.array(Float32Array.from(biases))];
  });
}

function batchesOf({ numpy }: Jax, problem: Problem): readonly (readonly [x: Owned, t: Owned])[] {
  const { sizes, rows, batch, inputs, targets, loss } = problem;
  const units = sizes[sizes.length - 1];
  const width = targetWidth(problem);
  const table = (values: Float32Array, columns: number): Owned =>
    numpy.array(values).reshape([batch, columns]);
  return Array.from({ length: rows / batch }, (_, k) => {
    const x = Float32Array.from(inputs.subarray(k * batch * sizes[0], (k + 1) * batch * sizes[0]));
    const t = targets.subarray(k * batch * width, (k + 1) * batch * width);
    if (loss !== 'softmax-cross-entropy') return [table(x, sizes[0]), table(Float32Array.from(t), width)];
    const shares = new Float32Array(batch * units);
    t.forEach((unit, row) => (shares[row * units + unit] = 1));
    return [table(x, sizes[0]), table(shares, units)];
  });
}
