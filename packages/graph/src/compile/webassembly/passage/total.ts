import { add, from, get, load } from '../code/expressions.js';
import { along } from './along.js';
import type { Writer } from './scene.js';
import { settle } from './settle.js';

/** The number of units to sum in parallel. */
const GROUP = 4;

/** The most vectors to unroll. */
const FEW = 8;

/** The most units to generate code for. */
const MOST = 64;

/** Writes the sum of every unit's numbers, each with its own destination. */
export const total: Writer = ({ operands: { into, units, stride, add: adds, g, row } }, { arithmetic }) => {
  const { many, size } = arithmetic;
  if ((stride === 0 && units > 1) || units > MOST || (row === size && stride !== 1)) return undefined;
  const step = stride * size;
  // With a single row, the sum of a unit is its number.
  if (row === size && stride === 1)
    return (body) => {
      along(body, { into, bytes: units * size, add: adds }, (kind, place) => load(kind, from(g, place)));
    };
  return (body) => {
    for (let first = 0; first < units; first += GROUP)
      body.block(() => {
        const count = Math.min(GROUP, units - first);
        const sums = Array.from({ length: count }, (_, i) =>
          body.let(many.type, load(many, { at: g + (first + i) * row })),
        );
        body.repeat(row / many.bytes - 1, [many.bytes], FEW, (place) => {
          sums.forEach((sum, i) => {
            const next = load(many, from(g + (first + i) * row + many.bytes, place));
            body.set(sum, add(many, get(sum), next));
          });
        });
        settle(
          body,
          sums.map((sum, i) => {
            const at = { at: into + (first + i) * step };
            return { sum, at, ...(adds === 1 ? { start: at } : {}) };
          }),
        );
      });
  };
};
