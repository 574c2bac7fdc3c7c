import { compose, probe, type Engine } from '@bp-graph/graph';
import type { Problem } from '../workload/problem.js';
import { drawings, firstBatch } from './bp-graph/drawing.js';
import { LongRun } from './bp-graph/long-run.js';
import type { Candidate, Trainer } from './candidate.js';

/** This library: a graph of nodes, trained by the engine of that name. */
export function bpGraph(engine: Engine): Candidate {
  return {
    name: 'bp-graph',
    engine,
    bits: engine.endsWith('32') ? 32 : 64,
    setup: (problem) => setup(problem, engine),
  };
}

function setup(problem: Problem, engine: Engine): Trainer {
  const drawing = drawings[problem.grain](problem);
  const { graph } = compose((g) => {
    drawing.draw(g);
    return {};
  });
  const { data, batchSize } = drawing;
  const { optimizer, learningRate } = problem;
  const run = new LongRun(graph, { engine, data, batchSize, shuffle: false, optimizer, learningRate });
  return {
    steps: (count) => {
      run.steps(count);
    },
    loss: () => probe(graph, { values: firstBatch(drawing) }).loss,
  };
}
