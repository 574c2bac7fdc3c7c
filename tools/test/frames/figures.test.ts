import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { figuresOf, tableOf } from '../../src/frames/figures.js';
import { lattice } from '../../src/frames/graphs.js';
import { runFrames } from '../../src/frames/program.js';

const opened = { nodes: 7, opened: 12, painter: 'svg' } as const;

describe('the figures of the frame benchmark', () => {
  it('are frames a second, the slow ones, and what each costs', () => {
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

  it('stand in a table, numbers to the right', () => {
    const lines = tableOf([figuresOf('scene', opened, { took: 20, gaps: [10, 10], drawing: 1 }, 2)]);
    expect(lines[0]).toMatch(/^ +nodes/);
    expect(lines[1]).toMatch(/^scene +7 +svg +12 ms +100\.0/);
    expect(lines[1].length).toBe(lines[0].length);
  });

  it('say so where nothing was seen', () => {
    expect(figuresOf('scene', opened, { took: 20, gaps: [], drawing: 0 }, 2).slowFrame).toBeNaN();
  });
});

describe('the graphs of the frame benchmark', () => {
  it.each([200, 1000])('have about %d nodes and, where wide, twice as many edges', (count) => {
    const { nodes } = lattice(count, 25);
    expect(Math.abs(nodes.length - count)).toBeLessThan(60);
    const edges = nodes.reduce((sum, { inputs }) => sum + inputs.length, 0);
    expect(edges).toBeGreaterThan(1.3 * count);
  });
});

describe('bench:frames', () => {
  it('refuses what it does not know, in one sentence', async () => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    expect(await runFrames(['--second', '1'], { out, err })).toBe(2);
    expect(String(err.read())).toMatch(/^unknown option '--second'; did you mean "--seconds"\?\n$/);
  });
});
