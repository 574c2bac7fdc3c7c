import { ENGINES, explainPlan, network, Stepper, train, type TrainOptions } from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { asyncScheduler } from 'rxjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Blueprint } from '../../src/compile/blueprint.js';
import { machines } from '../../src/compile/machines.js';
import { plan } from '../../src/compile/plan.js';
import { bytesAllocated, bytesKept, collectUntil, leastOf } from '../support/garbage.js';

const data = {
  x: { shape: [4, 2], data: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1) },
  t: { shape: [4, 2], data: Float64Array.of(0, 1, 1, 0, 1, 0, 0, 1) },
};

const MILLION = 1_000_000;

describe.each(ENGINES.filter((name) => name !== 'plain'))('a million steps on the engine %s', (name) => {
  // What remains are the varying numbers of a step, boxed when passed between functions.
  const boxes = name === 'typescript' ? 64 : 0;

  it.each<[string, TrainOptions, number]>([
    ['sgd', {}, 3 + boxes],
    ['adam at a rate that changes', { optimizer: 'adam', schedule: 'cosine' }, 40 + boxes],
  ])('with %s leave the heap unchanged, and next to nothing to collect', async (_, options, mostOfStep) => {
    const graph = network([2, 2, 2], { seed: 3, output: 'sigmoid', loss: 'half-squared-error' });
    const run = (steps: number): void => {
      const all = {
        data,
        batchSize: 1,
        shuffle: false,
        recordEvery: MILLION,
        ...options,
        steps,
        engine: name,
      };
      train(graph, all).subscribe((record) => {
        expect(record.engine).toBe(name);
      });
    };
    const million = (): void => {
      run(MILLION);
    };
    run(MILLION / 10);
    expect(await leastOf(MILLION / 2, () => bytesKept(million))).toBeLessThan(MILLION / 2);
    const allocated = await leastOf(mostOfStep, () => bytesAllocated(million) / MILLION);
    expect(allocated).toBeLessThan(mostOfStep);
  });
});

/** WebAssembly memories of the runtime; the packages are type-checked without a page's globals. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Memory: new (descriptor: object) => { readonly buffer: ArrayBuffer } };
};

/** The memory that machines have allocated and something still references. */
function watchMemories() {
  const known: WeakRef<object>[] = [];
  const { Memory } = WebAssembly;
  WebAssembly.Memory = class extends Memory {
    constructor(descriptor: object) {
      super(descriptor);
      known.push(new WeakRef(this.buffer));
    }
  };
  onTestFinished(() => {
    WebAssembly.Memory = Memory;
  });
  const held = (): number => known.filter((memory) => memory.deref() !== undefined).length;
  return {
    get asked() {
      return known.length;
    },
    get held() {
      return held();
    },
    /** Collects until no more of it is referenced, if that ever happens. */
    areDownTo: (most: number) => collectUntil(() => held() <= most),
  };
}

describe.each(['wasm-float64', 'wasm-float32'] as const)('the memory of the engine %s', (name) => {
  const rows = { data, batchSize: 1, seed: 1 };
  const net = () => network([2, 2, 2], { seed: 3 });

  it('is freed by dispose, even if the driver, the run and the graph are still referenced', async () => {
    const memories = watchMemories();
    const graph = net();
    graph.node('output/sigmoid').value$.subscribe();
    graph.node('hidden/sum').gradient$.subscribe();
    const stepper = new Stepper(graph, rows);
    const driver = engine(name)(graph, stepper);
    driver.run(3);
    await memories.areDownTo(1);
    expect([memories.asked, memories.held]).toEqual([1, 1]);
    driver.dispose();
    await memories.areDownTo(0);
    expect(memories.held).toBe(0);
    // A run that continues allocates it anew.
    driver.run(5);
    expect([stepper.step, memories.asked]).toEqual([5, 2]);
    driver.dispose();
  });

  it('is freed when the tape is replanned', async () => {
    const memories = watchMemories();
    const graph = net();
    const driver = engine(name)(graph, new Stepper(graph, rows));
    for (let step = 1; step < 6; step++) {
      driver.run(step);
      graph.parameter('output/bias').set([0.1 * step, 0]);
    }
    await memories.areDownTo(1);
    expect([memories.asked, memories.held]).toEqual([5, 1]);
    driver.dispose();
  });

  it.each<[string, TrainOptions]>([
    ['when a run ends', { steps: 4 }],
    ['when a rule ends it', { stop: { lossBelow: 1e9 } }],
    ['when it fails', { steps: 4, learningRate: 1e308, optimizer: ['momentum', { momentum: 0.99 }] }],
  ])('is freed %s', async (_, options) => {
    const memories = watchMemories();
    const graph = net();
    const ended: string[] = [];
    train(graph, { ...rows, ...options, engine: name }).subscribe({
      complete: () => ended.push('completed'),
      error: () => ended.push('failed'),
    });
    expect(ended).toHaveLength(1);
    await memories.areDownTo(0);
    expect(memories.asked).toBeGreaterThan(0);
    expect(memories.held).toBe(0);
  });

  it('is freed when the run is unsubscribed from', async () => {
    const memories = watchMemories();
    const graph = net();
    const run = train(graph, { ...rows, engine: name, scheduler: asyncScheduler }).subscribe(() => {
      run.unsubscribe();
    });
    await new Promise<void>((resolve) => {
      run.add(resolve);
    });
    await memories.areDownTo(0);
    expect([memories.asked, memories.held]).toEqual([1, 0]);
  });
});

describe.each(['wasm-float64', 'wasm-float32', 'typescript'] as const)('on the engine %s', (name) => {
  it('a plan for more memory than possible is rejected with the amount it needs, and allocates none', () => {
    const memories = watchMemories();
    const graph = network([2, 1000, 1], { seed: 3 });
    graph.feed({ x: [[0, 1]], t: [[1]] });
    const stepper = new Stepper(graph, { learningRate: 0.1 });
    const kind = machines.get(name);
    const blueprint = new Blueprint(graph, stepper, kind);
    const rows = 2 ** 24;
    const { request } = blueprint;
    const tables = new Map([...request.tables.keys()].map((position) => [position, rows]));
    const tape = plan({ ...request, rows, tables, varies: true });
    const bytes = tape.size * kind.bytes;
    expect(explainPlan(graph, { rows, engine: name })).toContain(`${bytes} bytes of memory`);
    let message = '';
    try {
      blueprint.build(tape, undefined);
    } catch (error) {
      message = String(error);
    }
    const [, needed] =
      /not enough memory for a compiled run: found "([\d.]+) GiB needed"/.exec(message) ?? [];
    // The tape, and what the engine allocates in addition.
    expect(Number(needed) / (bytes / 2 ** 30)).toBeGreaterThan(0.999);
    expect(Number(needed) / (bytes / 2 ** 30)).toBeLessThan(1.01);
    expect(memories.asked).toBe(0);
  });
});
