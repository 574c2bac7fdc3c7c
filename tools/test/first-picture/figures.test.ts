import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { figuresOf, tableOf } from '../../src/first-picture/figures.js';
import { openings, pageOf } from '../../src/first-picture/openings.js';
import { runFirstPicture } from '../../src/first-picture/program.js';

describe('the figures of first pictures', () => {
  it('are the shortest, the median and the longest time of a page', () => {
    expect(figuresOf('page', [30, 10, 20])).toEqual({ name: 'page', least: 10, median: 20, most: 30 });
  });

  it('are printed as a table, with numbers on the right', () => {
    const [head, row] = tableOf([figuresOf('page', [9.6])]);
    expect(head).toMatch(/^first picture/);
    expect(row).toMatch(/^page +10 ms +10 ms +10 ms$/);
  });
});

describe('bench:first-picture', () => {
  it('rejects an unknown option with one sentence', async () => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    expect(await runFirstPicture(['--time', '1'], { out, err })).toBe(2);
    expect(String(err.read())).toMatch(/^unknown option '--time'; did you mean "--times"\?\n$/);
  });

  it('opens pages with one script and one graph', () => {
    for (const opening of openings) {
      const page = pageOf(opening);
      expect(page.match(/<script /g)).toHaveLength(1);
      expect(page.match(/<bp-graph /g)).toHaveLength(1);
    }
  });
});
