import { countRule } from '../attributes.js';
import { amountRule } from '../options.js';
import { defineClasses, pointsRule } from './dataset.js';
import { times, withNoise } from './points.js';

/**
 * A board of cells × cells fields over x, y ~ U(−5, 5); the class of a field is (column + row) mod classes. Points are
 * shifted by N(0, noise) along each axis and keep the class of the field they came from.
 */
export const checkerboard = defineClasses({
  name: 'checkerboard',
  title: 'Checkerboard',
  options: {
    points: pointsRule(400),
    classes: countRule('number of classes', 1, 2),
    cells: countRule('squares per side', 1, 4),
    noise: amountRule('standard deviation of the noise', 0),
  },
  classes: ({ classes }) => classes,
  points: (random, { points, classes, cells, noise }) =>
    times(points, () => {
      const column = random.uniform(0, cells);
      const row = random.uniform(0, cells);
      const place = (field: number): number => (field / cells) * 10 - 5;
      const index = (Math.floor(column) + Math.floor(row)) % classes;
      return withNoise([place(column), place(row), index], random, noise);
    }),
});
