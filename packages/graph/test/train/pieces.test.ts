import { ENGINES, network, Stepper } from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { expect, it } from 'vitest';

const data = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => (Math.sin(i) + 1) / 2) },
};

/** Takes the steps up to each of `ends`, adding up the losses as one record. */
function run(name: string, ends: readonly number[]) {
  const graph = network([2, 5, 1], { seed: 4 });
  const stepper = new Stepper(graph, {
    data,
    batchSize: 4,
    optimizer: 'adam',
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

it.each(ENGINES)('a record taken in pieces on the engine %s has the bits of one taken in one go', (name) => {
  expect(run(name, [1, 2, 9, 30, 37, 50])).toEqual(run(name, [50]));
});
