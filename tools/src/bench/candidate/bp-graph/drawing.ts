import type { ActivationName, Tensor } from '@bp-graph/core';
import type { Draft, Handle, TrainingData } from '@bp-graph/graph';
import { targetWidth, type Layer, type Problem } from '../../workload/problem.js';

/** A network as nodes, and its data by the ids of inputs and targets. */
export interface Drawing {
  /** Adds the nodes to a graph. */
  draw(this: void, g: Draft): void;
  readonly data: TrainingData;
  /** Rows of `data` per batch. */
  readonly batchSize: number;
}

/** How a network is drawn at each grain. */
export const drawings: Readonly<Record<Problem['grain'], (problem: Problem) => Drawing>> = {
  layer: drawLayers,
  unit: drawUnits,
  scalar: drawScalars,
};

/** The rows of the first batch. */
export function firstBatch({ data, batchSize }: Drawing): TrainingData {
  return Object.fromEntries(
    Object.entries(data).map(
      ([
        id,
        {
          shape: [rows, ...rest],
          data: numbers,
        },
      ]) => {
        const length = (numbers.length / rows) * batchSize;
        return [id, { shape: [batchSize, ...rest], data: numbers.slice(0, length) }];
      },
    ),
  );
}

/** A weighted sum and an activation for each layer. */
function drawLayers(problem: Problem): Drawing {
  const { sizes, layers, rows, batch, inputs, targets, residual = false } = problem;
  return {
    draw(g) {
      const y = layers.reduce<Handle>(
        (x, { inputs: width, units, weights, biases }, k) => {
          const z = g.weightedSum(
            x,
            g.parameter(`w${k + 1}`, { shape: [units, width], data: weights }),
            g.parameter(`b${k + 1}`, { shape: [units], data: biases }),
            { id: `${k + 1}/z` },
          );
          const value = activate(g, z, activationOf(problem, k), `${k + 1}/y`);
          const inside = k > 0 && k < layers.length - 1;
          return residual && inside && width === units ? g.add(value, x) : value;
        },
        g.input('x', sizes[0]),
      );
      lose(g, problem, y, g.target('t', targetWidth(problem)), { id: 'E' });
    },
    data: {
      x: { shape: [rows, sizes[0]], data: inputs },
      t: { shape: [rows, targetWidth(problem)], data: targets },
    },
    batchSize: batch,
  };
}

/** A weighted sum and an activation for each unit of a layer; every weight is a separate parameter. */
function drawUnits(problem: Problem): Drawing {
  const { sizes, layers, rows, batch, inputs, targets } = problem;
  const width = targetWidth(problem);
  return {
    draw(g) {
      const x = Array.from({ length: sizes[0] }, (_, j) => g.input(`x${j + 1}`));
      const y = layers.reduce<readonly Handle[]>((values, layer, k) => {
        return drawParameters(g, layer, k).map(({ weights, bias }, i) => {
          const id = `${k + 1}/${i + 1}`;
          const z = g.weightedSum(values, weights, bias, { id: `${id}/z` });
          return activate(g, z, activationOf(problem, k), `${id}/y`);
        });
      }, x);
      y.forEach((value, i) => {
        lose(g, problem, value, g.target(`t${i + 1}`), { id: `E${i + 1}` });
      });
    },
    data: {
      ...columns('x', inputs, rows, sizes[0]),
      ...columns('t', targets, rows, width),
    },
    batchSize: batch,
  };
}

/**
 * A node for every product, sum, activation and loss of every row of a batch; the rows share the parameters. One row of
 * the graph's data is a whole batch.
 */
function drawScalars(problem: Problem): Drawing {
  const { sizes, layers, rows, batch, inputs, targets } = problem;
  const width = targetWidth(problem);
  return {
    draw(g) {
      // A bias is a scalar parameter, and can only be added to a value by a weighted sum.
      const one = g.parameter('one', 1, { frozen: true });
      const parameters = layers.map((layer, k) => drawParameters(g, layer, k));
      for (let row = 0; row < batch; row++) {
        const x: readonly Handle[] = Array.from({ length: sizes[0] }, (_, j) =>
          g.input(`x${row * sizes[0] + j + 1}`),
        );
        const y = parameters.reduce((values, units, k) => {
          return units.map(({ weights, bias }, i) => {
            const id = `${row + 1}/${k + 1}/${i + 1}`;
            const products = weights.map((weight, j) =>
              g.weightedSum(values[j], weight, undefined, { id: `${id}/product${j + 1}` }),
            );
            const sum = products.reduce((a, b, j) => g.add(a, b, { id: `${id}/sum${j}` }));
            const z = g.weightedSum(sum, one, bias, { id: `${id}/z` });
            return activate(g, z, activationOf(problem, k), `${id}/y`);
          });
        }, x);
        y.forEach((value, i) => {
          const number = row * width + i + 1;
          lose(g, problem, value, g.target(`t${number}`), { id: `E${number}`, weight: 1 / batch });
        });
      }
    },
    data: {
      ...columns('x', inputs, rows / batch, batch * sizes[0]),
      ...columns('t', targets, rows / batch, batch * width),
    },
    batchSize: 1,
  };
}

function drawParameters(
  g: Draft,
  { inputs, units, weights, biases }: Layer,
  k: number,
): readonly { readonly weights: readonly Handle[]; readonly bias: Handle }[] {
  return Array.from({ length: units }, (_, i) => ({
    weights: Array.from({ length: inputs }, (__, j) =>
      g.parameter(`w${k + 1}/${i + 1}/${j + 1}`, weights[i * inputs + j]),
    ),
    bias: g.parameter(`b${k + 1}/${i + 1}`, biases[i]),
  }));
}

function activationOf({ activation, output, layers }: Problem, k: number): ActivationName {
  return k < layers.length - 1 ? activation : output;
}

function activate(g: Draft, z: Handle, activation: ActivationName, id: string): Handle {
  return activation === 'identity' ? z : g.apply(activation, [z], { id });
}

function lose(
  g: Draft,
  { loss }: Problem,
  y: Handle,
  t: Handle,
  options: { readonly id: string; readonly weight?: number },
): void {
  g.loss(loss, y, t, { reduction: loss === 'softmax-cross-entropy' ? 'mean' : 'batch-mean', ...options });
}

/** A tensor [rows, 1] for each column of a table [rows, width]. */
function columns(name: string, table: Float64Array, rows: number, width: number): Record<string, Tensor> {
  return Object.fromEntries(
    Array.from({ length: width }, (_, j) => {
      const data = Float64Array.from({ length: rows }, (__, row) => table[row * width + j]);
      return [`${name}${j + 1}`, { shape: [rows, 1], data }];
    }),
  );
}
