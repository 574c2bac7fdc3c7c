import { describe, expect, it } from 'vitest';
import { costs } from '../../src/bench/cost/index.js';
import { measureCost } from '../../src/bench/race/index.js';

const pace = { rounds: 2, warmUp: 0.01, slice: 0.01 };

describe('a cost', () => {
  it('has exactly the programs whose times its quotients use', () => {
    for (const { programs, quotients } of costs) {
      const asked: PropertyKey[] = [];
      const seconds = new Proxy({}, { get: (_, name) => asked.push(name) });
      for (const { value } of quotients) value(seconds);
      expect(new Set(asked)).toEqual(new Set(Object.keys(programs)));
    }
  });

  it('is measured round by round, with each program in a process of its own', async () => {
    const { values, absence } = await measureCost(costs.get('unwatched'), 'typescript', pace, () => {});
    expect(absence).toBeUndefined();
    expect(values).toEqual([[expect.any(Number), expect.any(Number)]]);
    for (const value of values[0]) expect(value).toBeGreaterThan(0);
  });

  it('reports why its programs cannot run', async () => {
    const cost = { ...costs.get('unwatched'), name: 'no such cost' };
    const { values, absence, failed } = await measureCost(cost, 'typescript', pace, () => {});
    expect([values, failed]).toEqual([[], true]);
    expect(absence).toMatch(/^failed, unknown cost/);
  });
});
