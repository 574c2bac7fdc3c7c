import { defineRegression, playgroundNoise, pointsRule } from './dataset.js';
import { onSurface } from './points.js';

/** Centres and signs of the bumps. */
const BUMPS = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const;

/**
 * Six bumps, three up and three down, as in the TensorFlow playground: x, y ~ U(−6, 6); the target is
 * ±max(0, 1 − d / 2) of the bump that is largest there, d being the distance from its centre to the point shifted by
 * U(−6, 6) · noise along each axis.
 */
export const regGauss = defineRegression({
  name: 'reg-gauss',
  title: 'Bumps',
  options: { points: pointsRule(1200), noise: playgroundNoise },
  points: onSurface(heightAt),
});

function heightAt(x: number, y: number): number {
  let height = 0;
  for (const [centreX, centreY, sign] of BUMPS) {
    const own = Math.max(0, 1 - Math.hypot(x - centreX, y - centreY) / 2);
    if (own > Math.abs(height)) height = sign * own;
  }
  return height;
}
