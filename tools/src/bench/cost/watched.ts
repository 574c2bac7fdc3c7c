import type { Engine, GraphNode } from '@bp-graph/graph';
import { Subject } from 'rxjs';
import { startRun } from '../candidate/bp-graph.js';
import { workloads } from '../workload/index.js';
import { problemOf } from '../workload/problem.js';
import type { Cost, Program } from './cost.js';

/** So many steps that the cost of a snapshot hardly matters. */
const MANY = 30;

/** The cost of a snapshot after every step, for nodes with subscribers and for those without. */
export const watched: Cost = {
  name: 'watched',
  title: 'the nodes of W5-unrolled, a snapshot after every step',
  programs: {
    all: (engine) => snapshots(engine, (nodes) => nodes),
    one: (engine) => snapshots(engine, (nodes) => nodes.slice(-1)),
    'many steps': manySteps,
    next: bareNext,
  },
  quotients: [
    {
      title: 'a watched node, in Subject.next calls',
      value: ({ all, next, 'many steps': many }) => (all - many / MANY) / next,
      must: 2,
    },
    {
      title: 'an unwatched node, in Subject.next calls',
      value: ({ one, next, 'many steps': many }) => (one - many / MANY) / next,
      // Zero, as far as timings can show.
      must: 0.05,
    },
  ],
};

/** Training in which every step is reported to the subscribers of the nodes that `pick` returns. */
function snapshots(engine: Engine, pick: (nodes: readonly GraphNode[]) => readonly GraphNode[]): Program {
  const { graph, run } = unrolled(engine);
  const hear = listener();
  for (const node of pick(graph.nodes)) node.value$.subscribe(hear);
  return {
    steps(count) {
      for (let k = 0; k < count; k++) run.steps(1);
    },
  };
}

/** The same training, reported only after many steps. */
function manySteps(engine: Engine): Program {
  const { run } = unrolled(engine);
  return {
    steps: (count) => {
      run.steps(count * MANY);
    },
  };
}

/** Emits a value to as many subscribers as the network has nodes, each from a subject of its own. */
function bareNext(engine: Engine): Program {
  const hear = listener();
  const value = { shape: [1, 1], data: Float64Array.of(0.5) };
  const subjects = unrolled(engine).graph.nodes.map(() => {
    const subject = new Subject<typeof value>();
    subject.subscribe(hear);
    return subject;
  });
  return {
    steps(count) {
      for (let k = 0; k < count; k++) for (const subject of subjects) subject.next(value);
    },
  };
}

function unrolled(engine: Engine): ReturnType<typeof startRun> {
  return startRun(problemOf(workloads.get('W5-unrolled')), engine);
}

function listener(): () => void {
  const heard = { times: 0 };
  return () => {
    heard.times++;
  };
}
