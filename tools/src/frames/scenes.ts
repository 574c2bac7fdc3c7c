/// <reference lib="dom" />
import type { BpGraph } from '@bp-graph/viz-element';
import { lattice, layers, training } from './graphs.js';

/** Something to watch: an element as it is set up, and what happens in every frame. */
export interface Scene {
  readonly name: string;
  /** Width of the element on the page, in pixels. */
  readonly width: number;
  readonly set: (element: BpGraph) => void;
  /** What a hand does in each frame; without it the network trains. */
  readonly drive?: (element: BpGraph, frame: number) => void;
  /** The least frames a second that are good enough, if that is asked of it. */
  readonly frames?: number;
  /** The largest share of the main thread that drawing may take. */
  readonly share?: number;
  /** In how many milliseconds it has to stand there. */
  readonly opens?: number;
}

/** Every scene of the frame benchmark: one entry, nothing else. */
export const scenes: readonly Scene[] = [
  {
    name: 'hand-worked network, training',
    width: 1000,
    set: (element) => (element.network = 'tutorial'),
    frames: 60,
    share: 0.25,
  },
  {
    name: 'playground 2-8-8-1, training',
    width: 1000,
    set: (element) => Object.assign(element, { layers: '2 8 8 1', data: 'circle' }),
    frames: 60,
    share: 0.25,
  },
  {
    name: '200 nodes with labels, training',
    width: 2800,
    set: (element) => (element.session = training(lattice(200, 10))),
    frames: 60,
  },
  {
    name: '1,000 nodes, 2,000 edges, training',
    width: 1000,
    set: (element) => (element.session = training(lattice(1000, 25))),
    frames: 60,
  },
  {
    name: '10,000 nodes of one unit, zoomed and panned',
    width: 1000,
    set: (element) => (element.graph = lattice(10_000, 100)),
    drive: zoomInAndOut,
    frames: 30,
  },
  {
    name: '784-128-10 as grouped layers, training',
    width: 1000,
    set: (element) => (element.session = training(layers(784, 128, 10))),
    opens: 500,
  },
];

/** The wheel with Ctrl, in and out, at a place that wanders. */
function zoomInAndOut(element: BpGraph, frame: number): void {
  const sheet = element.shadowRoot?.querySelector('.sheet');
  const { left, top, width, height } = sheet?.getBoundingClientRect() ?? new DOMRect();
  sheet?.dispatchEvent(
    new WheelEvent('wheel', {
      ctrlKey: true,
      deltaY: frame % 40 < 20 ? -60 : 60,
      clientX: left + width * (0.5 + 0.3 * Math.sin(frame / 9)),
      clientY: top + height / 2,
      bubbles: true,
      cancelable: true,
    }),
  );
}
