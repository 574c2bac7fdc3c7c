import { network, type Graph, type TrainingData } from '@bp-graph/graph';

/** A run to pause, resume and cancel. */
export interface ControlledRun {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly rows: number;
  readonly batchSize: number;
  readonly recordEvery: number;
  /** Whether the network's output has a subscriber. */
  readonly isWatched: boolean;
  /** Whether it is a session that plays, taking as many steps per tick as a record would cover. */
  readonly isSession?: true;
}

/** The graph of a run and the options it is trained with. */
export interface Setting {
  readonly graph: Graph;
  readonly options: {
    readonly data: TrainingData;
    readonly batchSize: number;
    readonly recordEvery: number;
    readonly learningRate: number;
    readonly engine: 'auto';
  };
}

/** More steps than will ever be taken: the run is always in the middle of a record. */
const ENDLESS = 1e12;

/** Every run of the benchmark. A new one needs only an entry here. */
export const runs: readonly ControlledRun[] = [
  { name: '2-8-8-1', sizes: [2, 8, 8, 1], rows: 400, batchSize: 10, recordEvery: 40, isWatched: false },
  {
    name: '2-8-8-1, watched',
    sizes: [2, 8, 8, 1],
    rows: 400,
    batchSize: 10,
    recordEvery: 40,
    isWatched: true,
  },
  {
    name: '2-8-8-1, one endless record',
    sizes: [2, 8, 8, 1],
    rows: 400,
    batchSize: 10,
    recordEvery: ENDLESS,
    isWatched: false,
  },
  {
    name: '784-128-10',
    sizes: [784, 128, 10],
    rows: 3200,
    batchSize: 32,
    recordEvery: 100,
    isWatched: false,
  },
  {
    name: '784-128-10, watched',
    sizes: [784, 128, 10],
    rows: 3200,
    batchSize: 32,
    recordEvery: 100,
    isWatched: true,
  },
  {
    name: '784-128-10, one endless record',
    sizes: [784, 128, 10],
    rows: 3200,
    batchSize: 32,
    recordEvery: ENDLESS,
    isWatched: false,
  },
  {
    name: '2-8-8-1, session',
    sizes: [2, 8, 8, 1],
    rows: 400,
    batchSize: 10,
    recordEvery: 40,
    isWatched: true,
    isSession: true,
  },
  {
    name: '784-128-10, session',
    sizes: [784, 128, 10],
    rows: 3200,
    batchSize: 32,
    recordEvery: 10,
    isWatched: true,
    isSession: true,
  },
];

/** The network of a run and the options to train it with. */
export function setUp({ sizes, rows, batchSize, recordEvery }: ControlledRun): Setting {
  const table = (units: number, of: (i: number) => number) => ({
    shape: [rows, units],
    data: Float64Array.from({ length: rows * units }, (_, i) => of(i)),
  });
  const data = {
    x: table(sizes[0], (i) => Math.sin(i)),
    t: table(sizes[sizes.length - 1], (i) => (1 + Math.cos(3 * i)) / 2),
  };
  return {
    graph: network(sizes, { seed: 1 }),
    options: { data, batchSize, recordEvery, learningRate: 0.01, engine: 'auto' },
  };
}
