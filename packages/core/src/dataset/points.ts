import type { Random } from '../random.js';

/** A point of the plane and what is to be learned of it: its class index, or a number. */
export type Point = readonly [x: number, y: number, target: number];

/** As many points as `count`, each made from its index. */
export function times(count: number, point: (index: number) => Point): Point[] {
  return Array.from({ length: count }, (_, index) => point(index));
}

/** How many of `count` fall to each of `parts`: as even as can be, the first ones getting what is left over. */
export function evenly(count: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, part) => Math.max(0, Math.ceil((count - part) / parts)));
}

/** The place at distance `radius` from the origin, `angle` radians clockwise from the upward axis. */
export function atAngle(radius: number, angle: number): [x: number, y: number] {
  return [radius * Math.sin(angle), radius * Math.cos(angle)];
}

/** The point moved by N(0, noise) along each axis, its target kept. */
export function moved([x, y, target]: Point, random: Random, noise: number): Point {
  return [x + random.normal(0, noise), y + random.normal(0, noise), target];
}

/**
 * Points x, y ~ U(−6, 6) with the height of a surface at each, asked of the point shifted by U(−6, 6) · noise along each
 * axis.
 */
export function onSurface(heightAt: (x: number, y: number) => number) {
  return (
    random: Random,
    { points, noise }: { readonly points: number; readonly noise: number },
  ): readonly Point[] => {
    const coordinate = (): number => random.uniform(-6, 6);
    return times(points, () => {
      const x = coordinate();
      const y = coordinate();
      return [x, y, heightAt(x + coordinate() * noise, y + coordinate() * noise)];
    });
  };
}
