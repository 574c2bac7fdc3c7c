import { compose, probe, type Graph } from '@bp-graph/graph';
import type { Problem } from '../workload/problem.js';
import { drawings, firstBatch, type Drawing } from './bp-graph/drawing.js';
import { isRelaxed, type OwnEngine } from './bp-graph/engines.js';
import { LongRun } from './bp-graph/long-run.js';
import { OURS, type Candidate } from './candidate.js';

/** This library, training a graph of nodes on the given engine. */
export function bpGraph(engine: OwnEngine): Candidate {
  return {
    name: OURS,
    engine,
    bits: engine.includes('32') ? 32 : 64,
    ...(isRelaxed(engine) ? { apart: true } : {}),
    setup(problem) {
      const { graph, drawing, run } = startRun(problem, engine);
      return {
        steps: (count) => {
          run.steps(count);
        },
        loss: () => probe(graph, { values: firstBatch(drawing) }).loss,
      };
    },
  };
}

/** A problem as a graph, and a training run on it that has not started. */
export function startRun(
  problem: Problem,
  engine: OwnEngine,
): { readonly graph: Graph; readonly drawing: Drawing; readonly run: LongRun } {
  const drawing = drawings[problem.grain](problem);
  const { graph } = compose((g) => {
    drawing.draw(g);
    return {};
  });
  const { data, batchSize } = drawing;
  const { optimizer, learningRate } = problem;
  const run = new LongRun(graph, { engine, data, batchSize, shuffle: false, optimizer, learningRate });
  return { graph, drawing, run };
}
