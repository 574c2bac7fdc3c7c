import { expect, it } from 'vitest';
import { documentOf } from '../../src/bench/result/document.js';
import { machine } from '../../src/bench/result/machine.js';
import { costOutcome, measured, outcome } from './outcomes.js';

const pace = { rounds: 9, warmUp: 0.6, slice: 0.1 };

it('the document contains date, machine, limit, every workload, the goals and where we lose', () => {
  const text = documentOf(
    [outcome('W2', [measured(['hand', 'float64'], [2]), measured(['bp-graph', 'typescript'], [1])])],
    [costOutcome([3])],
    { date: '2026-01-02', machine: 'a machine, 2 cores', pace },
  );
  expect(text).toContain('**Measured** 2026-01-02 on a machine, 2 cores.');
  expect(text).toContain('40 GFLOP/s (12 registers)');
  expect(text).toContain('### W2: 2-4-2-1 tanh, batch 10\n\n|  | steps/s |');
  expect(text).toContain('| hand float64 | 2 |');
  expect(text).toContain('| W2 | 0.7 × hand (typescript) | 1 × | 0.5 × | missed |');
  expect(text).toContain('- W2: hand float64 is 2 × as fast as bp-graph typescript');
  expect(text).toContain('| watched (typescript): a thing | at most 2 | 1 | 3 (3–3) | missed |');
  expect(text.endsWith('\n')).toBe(true);
});

it('the document mentions no goals or defeats if there are none', () => {
  const text = documentOf([outcome('W3', [measured(['hand', 'float64'], [1])])], [], {
    date: '2026-01-02',
    machine: 'a machine',
    pace,
  });
  expect(text).toContain('### Goals\n\nThis run measured none of them.');
  expect(text).toContain('### Where we lose\n\nNowhere in this run.');
});

it('the machine is described by processor, cores and Node version, without a path or name', () => {
  expect(machine()).toMatch(/^[^/]+, \d+ cores?, \w+ \w+, Node \d+\.\d+\.\d+, V8 [\w.-]+$/);
});
