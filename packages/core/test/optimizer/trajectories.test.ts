import { describe, expect, it } from 'vitest';
import { worstDeviation } from '../deviation.js';
import { parameterNames } from './reference-network.js';
import { flatten, referenceRuns, repeat } from './reference-runs.js';

describe.each(referenceRuns)('the reference run $id', (run) => {
  const repeated = repeat(run);

  it('has the exact loss, to 1e-11, before every step and after the last', () => {
    expect(worstDeviation(repeated.loss, run.loss)).toBeLessThan(1e-11);
  });

  it.each(Object.keys(run.params_after_step))('has the exact parameters, to 1e-11, after step %s', (step) => {
    const exact = flatten(run.params_after_step[step]);
    const actual = repeated.parametersAfter.get(Number(step));
    const deviations = parameterNames.map((name) => worstDeviation(actual?.[name] ?? [], exact[name]));
    expect(Math.max(...deviations)).toBeLessThan(1e-11);
  });
});
