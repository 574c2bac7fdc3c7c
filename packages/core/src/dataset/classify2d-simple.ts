import { defineClasses } from './dataset.js';
import type { Point } from './points.js';

const POINTS: readonly Point[] = [
  [-0.4326, 1.1909, 1],
  [3, 4, 1],
  [0.1253, -0.0376, 1],
  [0.2877, 0.3273, 1],
  [-1.1465, 0.1746, 1],
  [1.8133, 1.0139, 0],
  [2.7258, 1.0668, 0],
  [1.4117, 0.5593, 0],
  [4.1832, 0.3044, 0],
  [1.8636, 0.1677, 0],
  [0.5, 3.2, 1],
  [0.8, 3.2, 1],
  [1, -2.2, 1],
];

/** Thirteen fixed points, class 1 around class 0, as in the classify2d demo of ConvNetJS. */
export const classify2dSimple = defineClasses({
  name: 'classify2d-simple',
  title: 'Thirteen points',
  options: {},
  points: () => POINTS,
});
