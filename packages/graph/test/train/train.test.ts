import { schedules } from '@bp-graph/core';
import {
  compose,
  network,
  NonFiniteFault,
  type Penalties,
  probe,
  type train as trainOn,
  type TrainingRecord,
  untilLossBelow,
  untilNoBetter,
} from '@bp-graph/graph';
import {
  asyncScheduler,
  BehaviorSubject,
  lastValueFrom,
  of,
  take,
  tap,
  toArray,
  VirtualTimeScheduler,
} from 'rxjs';
import { describe, expect, it } from 'vitest';
import { errorOf, trainBy, WAYS } from '../support/ways.js';

const xor = {
  x: { shape: [4, 2], data: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1) },
  t: { shape: [4, 1], data: Float64Array.of(0, 1, 1, 0) },
};

/** Seven rows, so that batches of three leave one of a single row. */
const rows = {
  x: { shape: [7, 2], data: Float64Array.from({ length: 14 }, (_, i) => Math.sin(i)) },
  t: { shape: [7, 1], data: Float64Array.from({ length: 7 }, (_, i) => i % 2) },
};

const xorNet = () => network([2, 4, 1], { seed: 3 });

describe.each(WAYS)('on the engine $name', (way) => {
  const { isInWorker } = way;
  const train: typeof trainOn = (graph, options) => trainBy(way, graph, options);

  describe('training', () => {
    it('starts on subscription and not before, anew for every subscriber', async () => {
      const graph = xorNet();
      const before = graph.parameter('hidden/weights').value.data.slice();
      const training = train(graph, { data: xor, steps: 3, learningRate: 0.5 });
      expect(graph.parameter('hidden/weights').value.data).toEqual(before);
      const records: TrainingRecord[] = [];
      await training.forEach((record) => records.push(record));
      expect(records.map(({ fromStep, toStep }) => [fromStep, toStep])).toEqual([
        [0, 0],
        [1, 1],
        [2, 2],
      ]);
      expect(graph.parameter('hidden/weights').value.data).not.toEqual(before);
    });

    it('ends with an error when its graph is disposed', async () => {
      const graph = xorNet();
      let records = 0;
      const error = await errorOf(
        train(graph, { data: xor, steps: 1e6, recordEvery: 1 }).pipe(
          tap(() => {
            records++;
            graph.dispose();
          }),
        ),
      );
      expect(error).toMatchObject({ what: 'the graph has been disposed' });
      expect(records).toBe(1);
    });

    it('learns exclusive or', async () => {
      const graph = xorNet();
      await train(graph, { data: xor, epochs: 3000, learningRate: 1 }).forEach(() => undefined);
      const outputs = probe(graph, { values: { x: xor.x } }).value('output/sigmoid').data;
      expect(Array.from(outputs, Math.round)).toEqual([0, 1, 1, 0]);
    });

    it('stops when unsubscribed from, even in the middle of a record', async () => {
      const graph = xorNet();
      const seen = await lastValueFrom(
        train(graph, { data: xor, learningRate: 0.5 }).pipe(take(5), toArray()),
      );
      expect(seen).toHaveLength(5);
      expect(seen[4].toStep).toBe(4);
    });

    it.skipIf(isInWorker)(
      'takes one record per task of a scheduler, and stops between tasks when unsubscribed from',
      () => {
        const scheduler = new VirtualTimeScheduler();
        const seen: number[] = [];
        const run = train(xorNet(), { data: xor, scheduler }).subscribe(({ toStep }) => {
          seen.push(toStep);
          if (toStep === 2) run.unsubscribe();
        });
        expect(seen).toEqual([]);
        scheduler.flush();
        expect(seen).toEqual([0, 1, 2]);
      },
    );

    it('completes at once for 0 epochs and changes nothing', async () => {
      const graph = xorNet();
      const before = graph.toSpec();
      expect(await lastValueFrom(train(graph, { data: xor, epochs: 0 }).pipe(toArray()))).toEqual([]);
      expect(graph.toSpec()).toEqual(before);
    });

    it('gives the short last batch its own mean and its own weight', async () => {
      const graph = network([2, 1], { loss: 'mean-squared-error', seed: 5 });
      const whole = probe(graph, { values: rows }).loss;
      let record: TrainingRecord | undefined;
      await train(graph, { data: rows, batchSize: 3, epochs: 1, learningRate: 0 }).forEach(
        (r) => (record = r),
      );
      expect(record).toMatchObject({ fromStep: 0, toStep: 2 });
      expect(record?.loss).toBeCloseTo(whole, way.isCoarse ? 6 : 14);
    });

    it('shuffles by seed: the same seed gives the same bits, another seed others', async () => {
      const weights = async (seed: number): Promise<number[]> => {
        const graph = network([2, 3, 1], { seed: 1 });
        await train(graph, { data: rows, batchSize: 3, epochs: 5, seed }).forEach(() => undefined);
        return Array.from(graph.parameter('hidden/weights').value.data);
      };
      expect(await weights(7)).toEqual(await weights(7));
      expect(await weights(7)).not.toEqual(await weights(8));
    });

    it('reports the loss of the validation rows', async () => {
      const graph = xorNet();
      let record: TrainingRecord | undefined;
      await train(graph, { data: xor, epochs: 2, validation: rows }).forEach((r) => (record = r));
      expect(record?.validationLoss).toBe(probe(graph, { values: rows }).loss);
    });

    it('follows a stream of learning rates while it runs', async () => {
      const rate = new BehaviorSubject(0.5);
      const rates: number[] = [];
      await train(xorNet(), { data: xor, epochs: 4, learningRate: rate }).forEach((record) => {
        rates.push(record.learningRate);
        if (record.epoch === 1) rate.next(0.25);
      });
      expect(rates).toEqual([0.5, 0.5, 0.25, 0.25]);
      expect(rate.observed).toBe(false);
    });

    it('follows a stream of penalties while it runs', async () => {
      const penalty = new BehaviorSubject<Penalties>({});
      const losses: number[] = [];
      await train(xorNet(), { data: xor, epochs: 2, learningRate: 0, penalty }).forEach(({ loss }) => {
        losses.push(loss);
        penalty.next({ l2: 1 });
      });
      expect(losses[1]).toBeGreaterThan(losses[0]);
    });

    it('leaves frozen parameters alone', async () => {
      const graph = xorNet();
      graph.parameter('hidden/weights').freeze();
      const before = graph.parameter('hidden/weights').value.data.slice();
      await train(graph, { data: xor, epochs: 3 }).forEach(() => undefined);
      expect(graph.parameter('hidden/weights').value.data).toEqual(before);
    });

    it('applies penalties to biases only if asked to', async () => {
      const loss = async (biases: boolean): Promise<number> => {
        const graph = network([1, 1], { weights: 'zeros', bias: 2, seed: 1 });
        let seen = NaN;
        const data = {
          x: { shape: [1, 1], data: Float64Array.of(0) },
          t: { shape: [1, 1], data: Float64Array.of(1 / (1 + Math.exp(-2))) },
        };
        await train(graph, { data, steps: 1, penalty: { l2: 1, biases } }).forEach(
          (record) => (seen = record.loss),
        );
        return seen;
      };
      expect(await loss(false)).toBeCloseTo(0, 12);
      expect(await loss(true)).toBeCloseTo(2, 12);
    });

    it('clips gradients by their global norm', async () => {
      const graph = xorNet();
      const before = allParameters(graph);
      await train(graph, { data: xor, steps: 1, learningRate: 1, clip: { norm: 1e-3 } }).forEach(
        () => undefined,
      );
      const moved = allParameters(graph).map((x, i) => x - before[i]);
      expect(Math.hypot(...moved)).toBeLessThanOrEqual(1e-3);
      expect(Math.hypot(...moved)).toBeGreaterThan(0.99e-3);
    });

    it.each([
      ['a learning rate', { learningRate: of(NaN) }, /learning rate/],
      ['an optimiser', { optimizer: 'adm' as 'adam' }, /unknown optimiser.*"adam"/],
      ['an option of an optimiser', { optimizer: ['adam', { beta: 1 }] as const }, /unknown option.*beta/],
      ['a schedule', { schedule: 'cosin' as 'cosine' }, /unknown schedule.*"cosine"/],
      [
        "what a schedule of one's own gives",
        { schedule: { ...schedules.get('constant'), create: () => () => '0.1' as never } },
        /wrong factor: at schedule: found "0.1", expected a finite number/,
      ],
      ['a penalty', { penalty: { l3: 1 } as Penalties }, /unknown penalty/],
      ['a batch size', { batchSize: 0 }, /batchSize.*found 0/],
      [
        'data',
        { data: { x: xor.x, t: rows.t } },
        /data of different lengths: at t: found 7, expected 4 rows/,
      ],
      ['empty data', { data: { x: { shape: [0, 2], data: new Float64Array(0) } } }, /no data to train on/],
      ['an input', { data: { y: xor.x } }, /unknown node: found "y"/],
    ])('emits an error for invalid %s', async (_, options, message) => {
      const error = await errorOf(train(xorNet(), { data: xor, steps: 2, ...options }));
      expect(String(error)).toMatch(message);
    });
  });

  describe('a number that is not finite', () => {
    const poisoned = { x: { shape: [4, 2], data: Float64Array.of(0, 0, 0, 1, 1, NaN, 1, 1) }, t: xor.t };

    it('stops the step before any parameter is written, and is reported with node and step', async () => {
      const graph = xorNet();
      const before = graph.toSpec();
      const error = await errorOf(train(graph, { data: poisoned, steps: 3 }));
      expect(error).toBeInstanceOf(NonFiniteFault);
      expect(error).toMatchObject({ node: 'x', step: 0 });
      expect(graph.toSpec()).toEqual(before);
    });

    it('is found in whichever batch it occurs', async () => {
      const graph = xorNet();
      let last: Float64Array | undefined;
      const error = await errorOf(
        train(graph, {
          data: poisoned,
          batchSize: 1,
          shuffle: false,
          epochs: 2,
          learningRate: 0.5,
          recordEvery: 1,
        }).pipe(tap(() => (last = graph.parameter('output/weights').value.data.slice()))),
      );
      expect(error).toMatchObject({ step: 2 });
      expect(graph.parameter('output/weights').value.data).toEqual(last);
    });

    it('is traced to the gradient if only the gradient is not finite', async () => {
      const graph = network([1, 1], { output: 'identity', weights: 'zeros', loss: 'mean-squared-error' });
      const [x, t] = way.isCoarse ? [1e30, 1e15] : [1e200, 1e150];
      const data = {
        x: { shape: [1, 1], data: Float64Array.of(x) },
        t: { shape: [1, 1], data: Float64Array.of(t) },
      };
      const error = await errorOf(train(graph, { data, steps: 1 }));
      expect(error).toMatchObject({ what: 'non-finite gradient', node: 'output/weights' });
    });

    it('is found if the losses are finite and their sum is not', async () => {
      const size = way.isCoarse ? 1.5e19 : 1.3e154;
      const { graph } = compose((g) => {
        const y = g.weightedSum(g.input('x', 1, [[1]]), g.parameter('w', [[size]]));
        for (const id of ['E1', 'E2']) g.loss('mean-squared-error', y, g.target(`t ${id}`, 1, [[0]]), { id });
        return {};
      });
      const error = await errorOf(train(graph, { steps: 1, learningRate: 1e-3 }));
      expect(error).toMatchObject({ what: 'non-finite value', node: 'E2', step: 0 });
      expect(graph.parameter('w').value.data[0]).toBe(size);
    });

    it('does not stop the run if it is in the gradient of a frozen parameter', async () => {
      const { graph } = compose((g) => {
        const x = g.input('x', 1, [[1e30]]);
        const frozen = g.weightedSum(x, g.parameter('q', [[0]], { frozen: true }));
        const steep = g.scale(frozen, { factor: way.isCoarse ? 1e20 : 1e290 });
        const y = g.add(steep, g.weightedSum(g.input('z', 1, [[1]]), g.parameter('w', [[2]])));
        g.loss('mean-squared-error', y, g.target('t', 1, [[0]]));
        return {};
      });
      expect(graph.parameter('q').gradient.data[0]).toBeGreaterThan(way.isCoarse ? 3.5e38 : 1.79e308);
      await lastValueFrom(train(graph, { steps: 1, learningRate: 0.25 }));
      expect(graph.parameter('w').value.data[0]).toBe(1);
    });
  });

  describe('a stop rule', () => {
    it('ends the run at the first loss below the limit', async () => {
      const records = await lastValueFrom(
        train(xorNet(), { data: xor, learningRate: 1 }).pipe(untilLossBelow(0.3), toArray()),
      );
      expect(records.at(-1)?.loss).toBeLessThan(0.3);
      expect(records.slice(0, -1).every(({ loss }) => loss >= 0.3)).toBe(true);
    });

    it('ends the run when nothing has improved for a while', async () => {
      const records = await lastValueFrom(
        train(xorNet(), { data: xor, learningRate: 0 }).pipe(untilNoBetter(4), toArray()),
      );
      expect(records).toHaveLength(5);
    });

    it('starts counting anew for every subscriber', async () => {
      const run = train(xorNet(), { data: xor, learningRate: 0 }).pipe(untilNoBetter(2), toArray());
      expect(await lastValueFrom(run)).toHaveLength(3);
      expect(await lastValueFrom(run)).toHaveLength(3);
    });
  });

  it.each([
    [{ steps: 2.5 }, 'steps', 2.5],
    [{ steps: -1 }, 'steps', -1],
    [{ epochs: NaN }, 'epochs', NaN],
    [{ steps: 1, recordEvery: 0 }, 'recordEvery', 0],
  ])('rejects %o, naming the option and what was found', async (options, name, found) => {
    const run = lastValueFrom(train(xorNet(), { data: xor, ...options }));
    await expect(run).rejects.toThrow(new RegExp(`${name}.*${found}.*whole number`));
  });

  it('runs in the background with a task scheduler', async () => {
    const graph = xorNet();
    const records = await lastValueFrom(
      train(graph, { data: xor, epochs: 3, scheduler: asyncScheduler }).pipe(toArray()),
    );
    expect(records.map(({ epoch }) => epoch)).toEqual([0, 1, 2]);
  });
});

function allParameters(graph: ReturnType<typeof xorNet>): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}
