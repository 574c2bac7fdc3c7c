import { nameThenFigures, textTable } from '../table.js';

/** What a page reports about a scene when it has opened. */
export interface Opened {
  readonly nodes: number;
  /** Milliseconds until the first picture. */
  readonly opened: number;
  readonly painter: 'svg' | 'canvas';
}

/** What a page reports about a scene after watching it; all times in milliseconds. */
export interface Watched {
  readonly took: number;
  /** The times between frames. */
  readonly gaps: readonly number[];
  /** The time spent in the element's own code. */
  readonly drawing: number;
}

/** The results of a scene, with what the browser measured in the meantime. */
export interface Figures extends Opened {
  readonly name: string;
  readonly framesPerSecond: number;
  /** The 95th percentile of the times between frames. */
  readonly slowFrame: number;
  /** The element's own time per frame, in milliseconds, and as a share of the main thread. */
  readonly drawing: number;
  readonly share: number;
  /** The main thread's time per frame, including training, and painting by the browser. */
  readonly mainThread: number;
}

/** The results of a scene. `busy` is the main thread's total time in milliseconds. */
export function figuresOf(name: string, opened: Opened, watched: Watched, busy: number): Figures {
  const { took, gaps, drawing } = watched;
  const frames = Math.max(1, gaps.length);
  const sorted = [...gaps].sort((a, b) => a - b);
  return {
    name,
    ...opened,
    framesPerSecond: (1000 * gaps.length) / took,
    slowFrame: sorted[Math.min(frames - 1, Math.floor(0.95 * frames))] ?? NaN,
    drawing: drawing / frames,
    share: drawing / took,
    mainThread: busy / frames,
  };
}

/** The results as lines of a table. */
export function tableOf(figures: readonly Figures[]): readonly string[] {
  const header = [
    '',
    'nodes',
    'painter',
    'opens in',
    'frames/s',
    'p95 frame',
    'drawing',
    'thread share',
    'main thread',
  ];
  const rows = figures.map((row) => [
    row.name,
    String(row.nodes),
    row.painter,
    `${row.opened.toFixed(0)} ms`,
    row.framesPerSecond.toFixed(1),
    `${row.slowFrame.toFixed(1)} ms`,
    `${row.drawing.toFixed(1)} ms`,
    `${(100 * row.share).toFixed(0)} %`,
    `${row.mainThread.toFixed(1)} ms`,
  ]);
  return textTable({ header, rows }, { figures: nameThenFigures });
}
