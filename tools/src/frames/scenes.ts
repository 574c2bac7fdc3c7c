/// <reference lib="dom" />
import type { BpGraph } from '@bp-graph/viz-element';
import { lattice, layers, training } from './graphs.js';

/** Something to measure: how the element is set up, and what happens in each frame. */
export interface Scene {
  readonly name: string;
  /** Width of the element in pixels. */
  readonly width: number;
  readonly set: (element: BpGraph) => void;
  /** User input to simulate in each frame; without it the network trains. */
  readonly drive?: (element: BpGraph, frame: number) => void;
  /** The least acceptable frame rate, if one is required. */
  readonly frames?: number;
  /** The largest acceptable share of the main thread for drawing. */
  readonly share?: number;
  /** The largest acceptable time to open, in milliseconds. */
  readonly opens?: number;
}

/** Every scene of the frame benchmark. A new one needs only an entry here. */
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

/** Zooms in and out with Ctrl and the wheel, at a moving position. */
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
