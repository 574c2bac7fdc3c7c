import { loadPeer } from '../peers/load.js';
import { targetWidth, type Problem } from '../workload/problem.js';
import { inBatches, NotOffered, type Candidate, type Trainer } from './candidate.js';
import { losses } from './hand/loss.js';
import { requireGradientDescent, requireLayers } from './require-layers.js';

/**
 * ConvNetJS: a list of layers and its own trainer. The layers are constructed one by one, since its builder inserts an
 * extra layer before a squared error.
 */
export const convnet: Candidate = { name: 'convnetjs', engine: 'float64', bits: 64, peer: true, setup };

interface Vol {
  readonly w: Float64Array;
}

interface ConvnetLayer {
  readonly filters?: readonly Vol[];
  readonly biases?: Vol;
}

type LayerType =
  | 'InputLayer'
  | 'FullyConnLayer'
  | 'SigmoidLayer'
  | 'TanhLayer'
  | 'ReluLayer'
  | 'RegressionLayer'
  | 'SoftmaxLayer';

type Convnet = Readonly<Record<LayerType, new (options: object) => ConvnetLayer>> & {
  readonly Vol: new (values: readonly number[]) => Vol;
  readonly Net: new () => { layers: readonly ConvnetLayer[]; forward(x: Vol): Vol };
  readonly Trainer: new (net: object, options: object) => { train(x: Vol, target: unknown): unknown };
};

const activationLayers = { sigmoid: 'SigmoidLayer', tanh: 'TanhLayer', relu: 'ReluLayer' } as const;

async function setup(problem: Problem): Promise<Trainer> {
  requireLayers(problem);
  requireGradientDescent(problem);
  const { loss, learningRate, batch, rows, sizes, inputs, targets } = problem;
  if (loss === 'hinge') throw new NotOffered('its hinge loss compares classes');
  const library = ((await loadPeer('convnetjs')) as { readonly default: Convnet }).default;
  const net = new library.Net();
  net.layers = layersOf(library, problem);
  const trainer = new library.Trainer(net, {
    method: 'sgd',
    learning_rate: learningRate,
    momentum: 0,
    l2_decay: 0,
    batch_size: batch,
  });
  const width = targetWidth(problem);
  const table = Array.from({ length: rows }, (_, row) => ({
    x: new library.Vol(Array.from(inputs.subarray(row * sizes[0], (row + 1) * sizes[0]))),
    t: loss === 'softmax-cross-entropy' ? targets[row] : targets.slice(row * width, (row + 1) * width),
  }));
  return {
    steps: inBatches(problem, (first) => {
      for (let row = first; row < first + batch; row++) trainer.train(table[row].x, table[row].t);
    }),
    loss() {
      const outputs = table.slice(0, batch).flatMap(({ x }) => Array.from(net.forward(x).w));
      // For classes its outputs are probabilities; their logarithms serve as logits.
      const y = loss === 'softmax-cross-entropy' ? outputs.map(Math.log) : outputs;
      return losses[loss].value(Float64Array.from(y), targets, 0, batch);
    },
  };
}

function layersOf(library: Convnet, { layers, activation, output, loss }: Problem): readonly ConvnetLayer[] {
  const dense = layers.flatMap(({ inputs, units, weights, biases }, k) => {
    const layer = new library.FullyConnLayer({ ...extent(inputs), num_neurons: units });
    layer.biases?.w.set(biases);
    layer.filters?.forEach(({ w }, i) => {
      w.set(weights.subarray(i * inputs, (i + 1) * inputs));
    });
    const name = k < layers.length - 1 ? activation : output;
    return name === 'identity' ? [layer] : [layer, new library[activationLayers[name]](extent(units))];
  });
  const last = loss === 'softmax-cross-entropy' ? 'SoftmaxLayer' : 'RegressionLayer';
  const units = layers[layers.length - 1].units;
  return [new library.InputLayer(extent(layers[0].inputs)), ...dense, new library[last](extent(units))];
}

function extent(units: number): object {
  return { in_sx: 1, in_sy: 1, in_depth: units };
}
