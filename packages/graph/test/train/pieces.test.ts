import { optimizers } from '@bp-graph/core';
import { ENGINES, network, Stepper, train, type TrainOptions } from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { expect, it } from 'vitest';

const data = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => (Math.sin(i) + 1) / 2) },
};

/** Takes the steps up to each of `ends`, and combines the losses into one record. */
function run(name: string, ends: readonly number[], optimizer: TrainOptions['optimizer'] = 'adam') {
  const graph = network([2, 5, 1], { seed: 4 });
  const stepper = new Stepper(graph, {
    data,
    batchSize: 4,
    optimizer,
    learningRate: 0.05,
    penalty: { l2: 0.01 },
  });
  const driver = engine(name)(graph, stepper);
  expect(driver.engine).toBe(name);
  let [rows, loss] = [0, 0];
  for (const end of ends) {
    const piece = driver.run(end, loss);
    rows += piece.rows;
    loss = piece.loss;
  }
  driver.dispose();
  return { rows, loss, checkpoint: stepper.checkpoint() };
}

it.each(ENGINES)(
  'a record taken in pieces on the engine %s has the same bits as one taken in one go',
  (name) => {
    expect(run(name, [1, 2, 9, 30, 37, 50])).toEqual(run(name, [50]));
  },
);

it.each(ENGINES)(
  'a record cut where Adam’s corrections reach 1 has the same bits too, on the engine %s',
  (name) => {
    const forgetful = ['adam', { beta1: 0.5, beta2: 0.6 }] as const;
    expect(run(name, [1, 40, 72, 73, 74, 75, 76, 77, 90, 100], forgetful)).toEqual(
      run(name, [100], forgetful),
    );
  },
);

it('a compiled run asks Adam for its numbers only until they no longer change', () => {
  let asked = 0;
  const adam = optimizers.get('adam').create({ beta1: 0.5, beta2: 0.5 });
  const kernels = adam.kernels?.map((kernel) => ({
    ...kernel,
    settle: (...given: Parameters<typeof kernel.settle>) => {
      if (kernel.name === 'adaptive-moments') asked++;
      kernel.settle(...given);
    },
  }));
  const counted = { ...optimizers.get('adam'), name: 'counted', create: () => ({ ...adam, kernels }) };
  const graph = network([2, 5, 1], { seed: 4 });
  train(graph, {
    data,
    batchSize: 4,
    optimizer: counted,
    steps: 20_000,
    recordEvery: 20_000,
    engine: 'wasm-float64',
  }).subscribe();
  expect(asked).toBeGreaterThan(54);
  expect(asked).toBeLessThan(5000);
});
