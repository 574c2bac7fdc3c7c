/// <reference lib="dom" />
import '@bp-graph/viz-element';
import type { BpGraph } from '@bp-graph/viz-element';
import type { Opened, Watched } from './figures.js';
import { scenes, type Scene } from './scenes.js';

/** Frames that are not counted, while code is being optimised. */
const WARM_UP = 20;

/** Adds a scene to the page and lets it run until it is warm. */
async function open(index: number): Promise<Opened> {
  const scene = scenes[index];
  const element = document.createElement('bp-graph');
  element.style.width = `${scene.width}px`;
  scene.set(element);
  const begun = performance.now();
  document.body.append(element);
  await element.updateComplete;
  await painted(element);
  const opened = performance.now() - begun;
  if (scene.drive === undefined) element.play();
  for (let frame = 0; frame < WARM_UP; frame++) await next(scene, element, frame);
  const isCanvas = element.shadowRoot?.querySelector('canvas') !== null;
  const nodes = (element.session?.graph ?? element.graph)?.nodes.length ?? 0;
  return { nodes, opened, painter: isCanvas ? 'canvas' : 'svg' };
}

/** Measures the scene in the page for some seconds. */
async function watch(index: number, seconds: number): Promise<Watched> {
  const scene = scenes[index];
  const element = document.querySelector('bp-graph');
  if (element === null) throw new Error('no scene is open');
  const drawing = timed(element);
  const gaps: number[] = [];
  const start = performance.now();
  for (let frame = 0, last = start; last - start < 1000 * seconds; frame++) {
    await next(scene, element, frame);
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  }
  const took = performance.now() - start;
  return { took, gaps, drawing: drawing.spent };
}

/** Waits for the lazy-loaded canvas painter, which resizes the canvas when it paints. */
async function painted({ shadowRoot }: BpGraph): Promise<void> {
  const blank = document.createElement('canvas').width;
  while (shadowRoot?.querySelector('canvas')?.width === blank) await new Promise(requestAnimationFrame);
}

async function next({ drive }: Scene, element: BpGraph, frame: number): Promise<void> {
  await new Promise(requestAnimationFrame);
  drive?.(element, frame);
}

/** Measures the time an element spends in its updates: reading, laying out, painting. */
function timed(element: BpGraph): { spent: number } {
  const time = { spent: 0 };
  const updating = element as unknown as { performUpdate(): void };
  const own = updating.performUpdate.bind(element);
  updating.performUpdate = () => {
    const start = performance.now();
    own();
    time.spent += performance.now() - start;
  };
  return time;
}

Object.assign(globalThis, { openScene: open, watchScene: watch });
