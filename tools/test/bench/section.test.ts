import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/bench/result/section.js';
import { candidate, measured, outcome } from './outcomes.js';

describe('the table of a workload', () => {
  const { title, table, notes } = sectionOf(
    outcome(
      'W2',
      [
        measured(['hand', 'float64'], [10_000, 9_000, 11_000]),
        measured(['bp-graph', 'wasm-float64'], [50_000, 54_000, 55_000]),
        measured(['brain.js', 'float32'], [5_000, 4_500, 5_500], { deviation: 'does something else' }),
      ],
      {
        absent: [
          { candidate: candidate('tfjs', 'wasm'), reason: 'cannot', failed: false },
          { candidate: candidate('jax-js', 'wasm'), reason: 'cannot', failed: false },
          { candidate: candidate('ml-matrix', 'float64'), reason: 'fell over', failed: true },
        ],
        share: 0.6,
      },
    ),
  );

  it('has a title that describes the workload', () => {
    expect(title).toBe('W2: 2-4-2-1 tanh, batch 10');
  });

  it('lists the fastest first, each with median, spread, ratio, share of the limit, first steps and loss', () => {
    expect(table.rows).toEqual([
      ['bp-graph wasm-float64', '54,000', '−7 % +2 %', '5 (5–6)', '0.12 %', '12 ms', '0.50000000'],
      ['hand float64', '10,000', '−10 % +10 %', '1 (1–1)', '0.023 %', '12 ms', '0.50000000'],
      ['brain.js float32 †', '5,000', '−10 % +10 %', '0.5 (0.5–0.5)', '0.012 %', '12 ms', '0.50000000'],
    ]);
    for (const row of table.rows) expect(row).toHaveLength(table.header.length);
  });

  it('notes who deviates, who is missing and why, and whether the machine was busy', () => {
    expect(notes).toEqual([
      '† brain.js float32: does something else',
      'tfjs wasm, jax-js wasm: not supported, cannot',
      'ml-matrix float64: failed, fell over',
      'busy machine: the measured processes had 60 % of a processor',
    ]);
  });
});
