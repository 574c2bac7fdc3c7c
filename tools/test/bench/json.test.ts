import { expect, it } from 'vitest';
import { resultsOf } from '../../src/bench/result/json.js';
import { measured, outcome } from './outcomes.js';

it('the JSON contains exactly the limit and a result for each measured candidate, fastest first', () => {
  const outcomes = [
    outcome(
      'W2',
      [measured(['hand', 'float64'], [10, 12, 11]), measured(['bp-graph', 'wasm-float64'], [50, 70, 60])],
      {
        absent: [
          { candidate: measured(['tfjs', 'wasm'], []).candidate, reason: 'of some sort', failed: true },
        ],
        limits: [
          { name: 'a', gflops: [30, 31, 32] },
          { name: 'b', gflops: [40, 20, 36] },
        ],
      },
    ),
    outcome('W3', [measured(['hand', 'float64'], [3, 1, 2], { loss: 0.25 })], { limits: [] }),
  ];
  expect(JSON.parse(JSON.stringify(resultsOf(outcomes)))).toEqual({
    limit: { simdGflops: 36 },
    results: [
      {
        workload: 'W2',
        candidate: 'bp-graph',
        engine: 'wasm-float64',
        stepsPerSecond: 60,
        spread: [50, 70],
        loss: 0.5,
      },
      {
        workload: 'W2',
        candidate: 'hand',
        engine: 'float64',
        stepsPerSecond: 11,
        spread: [10, 12],
        loss: 0.5,
      },
      { workload: 'W3', candidate: 'hand', engine: 'float64', stepsPerSecond: 2, spread: [1, 3], loss: 0.25 },
    ],
  });
});
