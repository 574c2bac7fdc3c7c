import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costs } from '../../src/bench/cost/index.js';
import { Lane } from '../../src/bench/process/lane.js';
import { workloads } from '../../src/bench/workload/index.js';
import { folderWith } from '../bp/call.js';
import { callBench } from './call-bench.js';

describe('bench rejects with one sentence and exit code 2', () => {
  it.each([
    [
      'an unknown workload',
      ['--only', 'W9'],
      'unknown workload: at --only: found "W9", expected one of W1, ',
    ],
    ['an unknown candidate', ['--candidates', 'tfj'], 'did you mean "tfjs"?'],
    ['no rounds', ['--rounds', '0'], 'at --rounds: found "0", expected a whole number, 1 or more'],
    ['rounds in words', ['--rounds', 'many'], 'at --rounds: found "many"'],
    ['an unknown option', ['--onyl', 'W2'], 'unknown option \'--onyl\'; did you mean "--only"?'],
    ['an option without its value', ['--json'], "'--json <file>' argument missing"],
    ['a stray word', ['W2'], 'too many arguments'],
    [
      'a file where there is no folder, before anything is measured',
      ['--json', 'no-such-folder/results.json'],
      'no such folder: at no-such-folder/results.json: found "no-such-folder", expected an existing folder',
    ],
    [
      'a folder where a file is to be written, before anything is measured',
      ['--json', '.'],
      'not a file: at .: found "a directory", expected the name of a file',
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await callBench(args);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('bench', () => {
  it('prints its help', async () => {
    const { code, out } = await callBench(['--help']);
    expect(code).toBe(0);
    for (const option of ['--only', '--candidates', '--rounds', '--json', '--report', '--list'])
      expect(out).toContain(option);
  });

  it('lists everything there is without running it', async () => {
    const { code, out, err } = await callBench(['--list']);
    expect([code, err]).toEqual([0, '']);
    for (const name of [
      ...workloads.names,
      ...costs.names,
      'hand float64',
      'bp-graph plain',
      'tfjs wasm, installed on demand',
    ])
      expect(out).toContain(name);
  });

  it('lists only what was requested', async () => {
    const { out } = await callBench(['--list', '--only', 'W3', 'watched', '--candidates', 'hand']);
    expect(out).toBe(
      [
        'W3       2-64-64-1 tanh, batch 32',
        'watched  the nodes of W5-unrolled, a snapshot after every step',
        '',
        'hand     hand float64',
        '',
      ].join('\n'),
    );
  });

  it('measures, prints, and writes its results', { timeout: 120_000 }, async () => {
    const folder = folderWith({});
    const [json, report] = ['results.json', 'report.md'].map((name) => join(folder, name));
    const args = [
      ...['--only', 'W1', 'cold-compile'],
      ...['--candidates', 'hand'],
      ...['--rounds', '2'],
      ...['--json', json],
      ...['--report', report],
    ];
    const { code, out } = await callBench(args);
    expect(code).toBe(0);
    expect(out).toContain('hand float64');
    expect(out).toMatch(/SIMD limit of this machine: [\d.]+ GFLOP\/s/);
    const { limit, results } = JSON.parse(readFileSync(json, 'utf8')) as {
      limit: { simdGflops: number };
      results: { workload: string; candidate: string; stepsPerSecond: number; spread: [number, number] }[];
    };
    expect(limit.simdGflops).toBeGreaterThan(0);
    expect(new Set(results.map(({ workload }) => workload))).toEqual(new Set(['W1', 'cold-compile']));
    expect(new Set(results.map(({ candidate }) => candidate))).toEqual(new Set(['hand']));
    for (const { stepsPerSecond, spread } of results) {
      expect(spread[0]).toBeGreaterThan(0);
      expect(stepsPerSecond).toBeGreaterThanOrEqual(spread[0]);
      expect(stepsPerSecond).toBeLessThanOrEqual(spread[1]);
    }
    expect(existsSync(report)).toBe(true);
  });
});

it('a process that cannot do its job says why, and stops', { timeout: 60_000 }, async () => {
  const lane = new Lane();
  const job = { candidate: { name: 'nobody', engine: 'none' }, workload: workloads.get('W1') };
  expect(await lane.setUp(job)).toEqual({ failed: 'no candidate nobody none' });
  await lane.measure();
  expect([lane.failure, lane.rates]).toEqual(['no candidate nobody none', []]);
  lane.end();
});
