import { defineRegression, playgroundNoise, pointsRule } from './dataset.js';
import { onSurface } from './points.js';

/**
 * A plane, as in the TensorFlow playground: x, y ~ U(−6, 6); the target is (x + y) / 10, taken at the point shifted by
 * U(−6, 6) · noise along each axis. A single linear unit can learn it.
 */
export const regPlane = defineRegression({
  name: 'reg-plane',
  title: 'Slope',
  options: { points: pointsRule(1200), noise: playgroundNoise },
  points: onSurface((x, y) => (x + y) / 10),
});
