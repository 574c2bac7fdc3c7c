import { loadPeer } from '../peers/load.js';
import { targetWidth, type Problem } from '../workload/problem.js';
import { inBatches, type Candidate, type Trainer } from './candidate.js';
import { requireLayers } from './require-layers.js';

/** TensorFlow.js on its WebAssembly backend: variables, and an optimiser that differentiates a function of them. */
export const tfjs: Candidate = { name: 'tfjs', engine: 'wasm', bits: 32, peer: true, setup };

interface TensorLike {
  add(other: TensorLike): TensorLike;
  sub(other: TensorLike): TensorLike;
  mul(other: TensorLike): TensorLike;
  div(divisor: number): TensorLike;
  square(): TensorLike;
  mean(): TensorLike;
  sum(): TensorLike;
  tanh(): TensorLike;
  sigmoid(): TensorLike;
  relu(): TensorLike;
  matMul(other: TensorLike): TensorLike;
  dataSync(): Float32Array;
}

interface Tensorflow {
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  tensor2d(values: Float32Array, shape: [number, number]): TensorLike;
  tensor1d(values: Float32Array | Int32Array, type?: string): TensorLike;
  variable(value: TensorLike): TensorLike;
  scalar(value: number): TensorLike;
  oneHot(indices: TensorLike, depth: number): TensorLike;
  cast(value: TensorLike, type: string): TensorLike;
  tidy<T>(work: () => T): T;
  readonly losses: { softmaxCrossEntropy(targets: TensorLike, logits: TensorLike): TensorLike };
  readonly train: Record<'sgd' | 'adam', (rate: number, ...rest: number[]) => Optimizer>;
}

interface Optimizer {
  minimize(loss: () => TensorLike): unknown;
}

type Batch = readonly [x: TensorLike, t: TensorLike];

async function setup(problem: Problem): Promise<Trainer> {
  requireLayers(problem);
  const tf = (await loadPeer('@tensorflow/tfjs')) as Tensorflow;
  await loadPeer('@tensorflow/tfjs-backend-wasm');
  await tf.setBackend('wasm');
  await tf.ready();
  const { batch, layers, learningRate, optimizer } = problem;
  const parameters = layers.map(({ inputs, units, weights, biases }) => ({
    weights: tf.variable(tf.tensor2d(transposed(weights, units, inputs), [inputs, units])),
    biases: tf.variable(tf.tensor1d(Float32Array.from(biases))),
  }));
  const batches = batchesOf(tf, problem);
  const lossOf = lossFunctions(tf, batch)[problem.loss];
  const lossOn = ([x, t]: Batch): TensorLike =>
    lossOf(
      parameters.reduce((values, { weights, biases }, k) => {
        const z = values.matMul(weights).add(biases);
        const activation = k < layers.length - 1 ? problem.activation : problem.output;
        return activation === 'identity' ? z : z[activation]();
      }, x),
      t,
    );
  const steady =
    optimizer === 'sgd' ? tf.train.sgd(learningRate) : tf.train.adam(learningRate, 0.9, 0.999, 1e-8);
  return {
    steps: inBatches(problem, (row) => {
      tf.tidy(() => steady.minimize(() => lossOn(batches[row / batch])));
    }),
    loss: () => tf.tidy(() => lossOn(batches[0]).dataSync()[0]),
  };
}

function lossFunctions(
  tf: Tensorflow,
  batch: number,
): Readonly<Record<Problem['loss'], (y: TensorLike, t: TensorLike) => TensorLike>> {
  const one = tf.scalar(1);
  return {
    'half-squared-error': (y, t) =>
      y
        .sub(t)
        .square()
        .sum()
        .div(2 * batch),
    'softmax-cross-entropy': (y, t) => tf.losses.softmaxCrossEntropy(t, y),
    hinge: (y, t) => one.sub(t.mul(y)).relu().mean(),
  };
}

function batchesOf(tf: Tensorflow, problem: Problem): readonly Batch[] {
  const { sizes, rows, batch, inputs, targets, loss } = problem;
  const units = sizes[sizes.length - 1];
  const width = targetWidth(problem);
  return Array.from({ length: rows / batch }, (_, k) => {
    const part = (table: Float64Array, columns: number): Float64Array =>
      table.subarray(k * batch * columns, (k + 1) * batch * columns);
    const x = tf.tensor2d(Float32Array.from(part(inputs, sizes[0])), [batch, sizes[0]]);
    const t = part(targets, width);
    if (loss !== 'softmax-cross-entropy') return [x, tf.tensor2d(Float32Array.from(t), [batch, width])];
    return [x, tf.cast(tf.oneHot(tf.tensor1d(Int32Array.from(t), 'int32'), units), 'float32')];
  });
}

function transposed(weights: Float64Array, units: number, inputs: number): Float32Array {
  return Float32Array.from(weights, (_, k) => weights[(k % units) * inputs + Math.floor(k / units)]);
}
