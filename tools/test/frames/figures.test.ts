import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { figuresOf, tableOf } from '../../src/frames/figures.js';
import { lattice } from '../../src/frames/graphs.js';
import { runFrames } from '../../src/frames/program.js';

const opened = { nodes: 7, opened: 12, painter: 'svg' } as const;

describe('the figures of the frame benchmark', () => {
  it('are frames per second, the slow ones, and the cost of each', () => {
    const gaps = [...Array.from({ length: 19 }, () => 10), 60];
    const figures = figuresOf('scene', opened, { took: 250, gaps, drawing: 50 }, 100);
    expect(figures).toEqual({
      name: 'scene',
      ...opened,
      framesPerSecond: 80,
      slowFrame: 60,
      drawing: 2.5,
      share: 0.2,
      mainThread: 5,
    });
  });

  it('are printed as a table, with numbers on the right', () => {
    const lines = tableOf([figuresOf('scene', opened, { took: 20, gaps: [10, 10], drawing: 1 }, 2)]);
    expect(lines[0]).toMatch(/^ +nodes/);
    expect(lines[1]).toMatch(/^scene +7 +svg +12 ms +100\.0/);
    expect(lines[1].length).toBe(lines[0].length);
  });

  it('are NaN if no frame was seen', () => {
    expect(figuresOf('scene', opened, { took: 20, gaps: [], drawing: 0 }, 2).slowFrame).toBeNaN();
  });
});

describe('the graphs of the frame benchmark', () => {
  it.each([
    [200, 10],
    [1000, 25],
    [10_000, 100],
  ])('have about %d nodes, in rows of %d, and about 1.6 times as many edges', (count, wide) => {
    const { nodes } = lattice(count, wide);
    expect(Math.abs(nodes.length / count - 1)).toBeLessThan(0.04);
    expect(nodes.filter(({ op }) => op === 'input')).toHaveLength(wide);
    const edges = nodes.reduce((sum, { inputs }) => sum + inputs.length, 0);
    expect(edges / nodes.length).toBeGreaterThan(1.55);
    expect(edges / nodes.length).toBeLessThan(1.7);
  });
});

describe('bench:frames', () => {
  it('rejects an unknown option with one sentence', async () => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    expect(await runFrames(['--second', '1'], { out, err })).toBe(2);
    expect(String(err.read())).toMatch(/^unknown option '--second'; did you mean "--seconds"\?\n$/);
  });
});
