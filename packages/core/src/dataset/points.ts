import type { Random } from '../random.js';

/** A point in the plane and its target: a class index, or a number. */
export type Point = readonly [x: number, y: number, target: number];

/** `count` points, each made from its index. */
export function times(count: number, point: (index: number) => Point): Point[] {
  return Array.from({ length: count }, (_, index) => point(index));
}

/** Splits `count` into `parts` as evenly as possible; the first parts get the remainder. */
export function evenly(count: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, part) => Math.max(0, Math.ceil((count - part) / parts)));
}

/** The point at distance `radius` from the origin, `angle` radians clockwise from the upward axis. */
export function atAngle(radius: number, angle: number): [x: number, y: number] {
  return [radius * Math.sin(angle), radius * Math.cos(angle)];
}

/** The point shifted by N(0, noise) along each axis, with the same target. */
export function withNoise([x, y, target]: Point, random: Random, noise: number): Point {
  return [x + random.normal(0, noise), y + random.normal(0, noise), target];
}

/** Points x, y ~ U(−6, 6), each with the height of a surface at the point shifted by U(−6, 6) · noise along each axis. */
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
