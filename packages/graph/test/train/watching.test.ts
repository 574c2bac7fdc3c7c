import { activations } from '@bp-graph/core';
import { compose, type Engine, ENGINES, type Graph, train, type TrainOptions } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted } from '../support/counted.js';
import { manyKinds as net, manyRows as data } from '../support/many-kinds.js';
import { randomGraph } from '../support/random-graph.js';

const compiled = ENGINES.filter((engine) => engine !== 'plain');

/** Relative to 1 or to the number itself. */
const tolerance = (engine: Engine): number => (engine === 'wasm-float32' ? 1e-4 : 1e-10);

type Told = readonly [node: string, kind: 'value' | 'gradient', numbers: readonly number[]];

/** Records what the streams of some nodes emit from now on, without replays. */
function listen(
  graph: Graph,
  ids: readonly string[],
  kinds: readonly Told[1][] = ['value', 'gradient'],
): Told[] {
  const told: Told[] = [];
  for (const id of ids)
    for (const kind of kinds)
      graph.node(id)[`${kind}$`].subscribe(({ data: numbers }) => told.push([id, kind, Array.from(numbers)]));
  told.length = 0;
  return told;
}

const options: TrainOptions = { data, batchSize: 3, epochs: 2, recordEvery: 1, learningRate: 0.1, seed: 3 };

function run(
  graph: Graph,
  engine: Engine,
  more: TrainOptions = {},
  hear: () => void = () => undefined,
): void {
  train(graph, { ...options, ...more, engine }).subscribe({
    next: (record) => {
      expect(record.engine).toBe(engine);
      hear();
    },
  });
}

function expectSame(found: readonly Told[], wanted: readonly Told[], limit: number): void {
  expect(found.map(([id, kind]) => `${kind} of ${id}`)).toEqual(
    wanted.map(([id, kind]) => `${kind} of ${id}`),
  );
  found.forEach(([id, kind, numbers], k) => {
    const other = wanted[k][2];
    expect(numbers).toHaveLength(other.length);
    const size = Math.max(1, ...other.map(Math.abs));
    numbers.forEach((x, i) => {
      expect(Math.abs(x - other[i]) / size, `${kind} of ${id}`).toBeLessThan(limit);
    });
  });
}

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

describe.each(compiled)('observing a run on the engine %s', (engine) => {
  const all = net().nodes.map(({ id }) => id);
  const toldBy = (own: Engine, ids: readonly string[], kinds?: readonly Told[1][]): Told[] => {
    const graph = net();
    const told = listen(graph, ids, kinds);
    run(graph, own);
    return told;
  };

  it.each<[string, readonly string[], readonly Told[1][] | undefined]>([
    ['all nodes', all, undefined],
    ['all values', all, ['value']],
    ['a value in the middle', ['skip'], ['value']],
    ['a gradient in the middle', ['hidden/tanh'], ['gradient']],
    ['a gradient of what is held', ['hidden/tanh', 'hidden/sum'], ['gradient']],
    ['parameters', ['hidden/weights', 'hidden/bias', 'output/weights'], undefined],
    ['a node no loss depends on', ['shown'], undefined],
    ['the losses', ['E1', 'E2'], undefined],
  ])(
    'with a subscriber to %s gives the emissions of the plain path, as often and in the same order',
    (_, ids, kinds) => {
      expectSame(toldBy(engine, ids, kinds), toldBy('plain', ids, kinds), tolerance(engine));
    },
  );

  it('does not change a bit of the run', () => {
    const [watched, alone] = [net(), net()];
    listen(watched, all);
    run(watched, engine);
    run(alone, engine);
    expect(numbersOf(watched)).toEqual(numbersOf(alone));
  });

  it('may start and stop between any two records', () => {
    const told = (own: Engine) => {
      const graph = net();
      const heard: Told[][] = [];
      const watch = () =>
        graph.node('skip').value$.subscribe(({ data: d }) => heard.at(-1)?.push(['skip', 'value', [...d]]));
      let records = 0;
      let watching = graph.loss$.subscribe();
      heard.push([]);
      run(graph, own, {}, () => {
        heard.push([]);
        if (records++ % 2 === 0) watching = watch();
        else watching.unsubscribe();
      });
      return heard.flat();
    };
    expectSame(told(engine), told('plain'), tolerance(engine));
  });

  it('gives one emission for several steps, with the state after the last of them', () => {
    const [graph, plain] = [net(), net()];
    const ids = ['output/weights', 'skip'];
    const told = listen(graph, ids, ['value']);
    const wanted: Told[] = [];
    run(plain, 'plain', { recordEvery: 2 }, () => {
      for (const id of ids) wanted.push([id, 'value', [...plain.node(id).value.data]]);
    });
    run(graph, engine, { recordEvery: 2 });
    // One wave shows the first batch.
    expectSame(told.slice(1), wanted, tolerance(engine));
  });

  it('allows reading other nodes, which show the same step, and causes no second emission', () => {
    const graph = net();
    let records = 0;
    let heard = 0;
    graph.node('output/sum').value$.subscribe(({ data: z }) => {
      heard++;
      const y = graph.node('shown').value.data;
      expect(y).toHaveLength(z.length);
      y.forEach((p, i) => {
        expect(Math.abs(p - 1 / (1 + Math.exp(-z[i])))).toBeLessThan(tolerance(engine));
      });
    });
    const later = listen(graph, ['E1'], ['value', 'gradient']);
    heard = 0;
    // One wave shows the first batch.
    run(graph, engine, {}, () => records++);
    expect(heard).toBe(records + 1);
    expect(later).toHaveLength(2 * (records + 1));
  });

  it('gives one emission per record to a subscriber that arrives during an emission', () => {
    const graph = net();
    let heard = 0;
    let records = 0;
    graph.node('x').value$.subscribe(() => {
      if (records === 2) graph.node('skip').value$.subscribe(() => heard++);
    });
    graph.node('skip').value$.subscribe();
    run(graph, engine, {}, () => records++);
    expect(heard).toBe(records - 2);
  });

  it('allows pushing during an emission, which starts a later wave, and the run continues from there', () => {
    const numbers = (own: Engine) => {
      const graph = net();
      let records = 0;
      let isFirst = true;
      graph.node('hidden/tanh').value$.subscribe(() => {
        if (records !== 2 || !isFirst) return;
        isFirst = false;
        graph.parameter('output/bias').set([0.25]);
        expect(graph.busy).toBe(true);
      });
      run(graph, own, {}, () => records++);
      return numbersOf(graph);
    };
    const wanted = numbers('plain');
    numbers(engine).forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(tolerance(engine));
    });
  });

  it('counts one wave for each record, and none for reading the graph', () => {
    const graph = net();
    const waves: number[] = [];
    graph.wave$.subscribe((wave) => waves.push(wave));
    let records = 0;
    run(graph, engine, {}, () => {
      records++;
      expect(graph.wave).toBe(waves.at(-1));
      if (records % 2 === 0) expect(graph.node('E1').hasValue && graph.loss).toBeGreaterThan(0);
    });
    expect(waves).toEqual(waves.map((_, k) => waves[0] + k));
    expect(waves).toHaveLength(records + 1);
  });

  it('the loss gives it for every record without making a wave', () => {
    const told = (own: Engine): number[] => {
      const graph = net();
      const losses: number[] = [];
      graph.loss$.subscribe((loss) => losses.push(loss));
      run(graph, own, {}, () => {
        expect(graph.isBehind).toBe(own !== 'plain');
      });
      return losses;
    };
    const wanted = told('plain');
    const found = told(engine);
    expect(found).toHaveLength(wanted.length);
    found.forEach((loss, k) => {
      expect(Math.abs(loss - wanted[k])).toBeLessThan(tolerance(engine));
    });
  });

  it('computes only what an observed node depends on', () => {
    const tanh = counted(activations.get('tanh'));
    const relu = counted(activations.get('relu'));
    const { graph } = compose((g) => {
      const x = g.input('x', 2);
      const left = g.apply({ ...tanh.operation, name: 'own-tanh' }, [g.layer('left', x, 3, 'identity')], {
        id: 'l',
      });
      const right = g.apply({ ...relu.operation, name: 'own-relu' }, [g.layer('right', x, 3, 'identity')], {
        id: 'r',
      });
      g.loss('mean-squared-error', g.layer('y', g.add(left, right), 1, 'identity'), g.target('t'), {
        id: 'E',
      });
      return {};
    });
    const calls = () => {
      const before = [tanh.forward, relu.forward, tanh.backward, relu.backward];
      run(graph, engine, { epochs: 1, seed: 1 });
      return [tanh.forward, relu.forward, tanh.backward, relu.backward].map((n, k) => n - before[k]);
    };
    const alone = calls();
    const more = (): number[] => calls().map((n, k) => n - alone[k]);
    const values = listen(graph, ['l'], ['value']);
    // One evaluation for each of three records.
    expect(more()).toEqual([3, 0, 0, 0]);
    expect(values).toHaveLength(4);
    listen(graph, ['right/sum'], ['gradient']);
    // Now the evaluations need the whole loss, and the backward pass down to that sum; two waves of the graph itself
    // go all the way.
    // If the engine supports it, the following step reuses an evaluation that covered the whole forward pass.
    const repeated = engine === 'typescript' ? 1 : 3;
    expect(more()).toEqual([repeated, repeated, 2, 5]);
  });

  it('gives the emissions of the plain path on 100 random graphs', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const told = (own: Engine): Told[] => {
          const graph = randomGraph(seed);
          const leaves = [...graph.inputs, ...graph.targets];
          const rows = Object.fromEntries(
            leaves.map(({ id, value: { shape, data: d } }) => [id, { shape, data: d.slice() }]),
          );
          const pick = graph.nodes.filter((_, k) => (seed + k) % 3 !== 0).map(({ id }) => id);
          const heard = listen(graph, pick);
          train(graph, {
            data: rows,
            steps: 2,
            recordEvery: 1,
            learningRate: 1e-3,
            shuffle: seed % 2 === 0,
            engine: own,
          }).subscribe({
            error: () => undefined,
          });
          graph.dispose();
          return heard;
        };
        const limit = engine === 'wasm-float32' ? 1e-3 : 1e-9;
        expectSame(told(engine), told('plain'), limit);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});

it('observing a run in float32 gives float32 numbers', () => {
  const graph = net();
  const told = listen(graph, ['skip'], ['value']);
  run(graph, 'wasm-float32');
  // The first is a wave of the graph itself, which shows the first batch.
  for (const [, , numbers] of told.slice(1)) expect(numbers).toEqual(numbers.map(Math.fround));
});
