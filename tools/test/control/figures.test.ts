import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { tableOf, timesOf } from '../../src/control/figures.js';
import { runControl } from '../../src/control/program.js';
import { runs, setUp } from '../../src/control/runs.js';

describe('the figures of the benchmark of pausing and cancelling', () => {
  it('are the median, the 95th percentile and the maximum', () => {
    const times = Array.from({ length: 100 }, (_, k) => 99 - k);
    expect(timesOf(times)).toEqual({ median: 50, slow: 95, worst: 99 });
    expect(timesOf([3])).toEqual({ median: 3, slow: 3, worst: 3 });
  });

  it('are printed as a table, with numbers on the right', () => {
    const times = { median: 1.26, slow: 7, worst: 12 };
    const [head, line] = tableOf([{ name: 'run', pause: times, resume: times, cancel: times, gone: times }]);
    expect(head).toMatch(/^ +pause +resume +cancel +worker ended$/);
    expect(line).toMatch(/^run {2}1\.3 \/ 7\.0 \/ 12\.0 ms {2}1\.3/);
    expect(line.length).toBe(head.length);
  });
});

it.each(runs)('the run $name has the declared sizes', (run) => {
  const { graph, options } = setUp(run);
  expect(graph.input('x').units).toBe(run.sizes[0]);
  expect(options.data.x.shape).toEqual([run.rows, run.sizes[0]]);
});

describe('bench:control', () => {
  it('rejects an unknown option with one sentence', async () => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    expect(await runControl(['--round', '1'], { out, err })).toBe(2);
    expect(String(err.read())).toMatch(/^unknown option '--round'; did you mean "--rounds"\?\n$/);
  });
});
