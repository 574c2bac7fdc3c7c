import type { Engine } from '@bp-graph/graph';
import { startRun } from '../candidate/bp-graph.js';
import { workloads } from '../workload/index.js';
import { problemOf } from '../workload/problem.js';
import type { Cost, Program } from './cost.js';

/** Frames in a measurement of 0.1 s. */
const FRAMES = 6;

/** The cost of being watchable when nobody watches: the run is interrupted once a frame. */
export const unwatched: Cost = {
  name: 'unwatched',
  title: 'W2 without subscribers',
  programs: { frames: (engine) => pieces(engine, FRAMES), whole: (engine) => pieces(engine, 1) },
  quotients: [
    {
      title: 'a step with a snapshot per frame, relative to one without',
      value: ({ frames, whole }) => frames / whole,
      must: 1.03,
      stretch: 1.01,
    },
  ],
};

/** Training in this many pieces of equal length. */
function pieces(engine: Engine, count: number): Program {
  const { run } = startRun(problemOf(workloads.get('W2')), engine);
  return {
    steps(steps) {
      const length = Math.max(1, Math.round(steps / count));
      for (let k = 0; k < count; k++) run.steps(length);
    },
  };
}
