import type { Address } from '../code/body.js';
import { add, from, get, load } from '../code/expressions.js';
import type { Writer } from './scene.js';
import { settle } from './settle.js';

/** Units whose sums are made side by side. */
const GROUP = 4;

/** How many vectors are written one after the other instead of in a loop. */
const FEW = 8;

/** Units up to which their totals are written out. */
const MOST = 64;

/** Writes the sums of every unit's numbers, where each goes to a place of its own. */
export const total: Writer = ({ operands: { into, units, stride, add: adds, g, row } }, { arithmetic }) => {
  const { many, one, size } = arithmetic;
  if ((stride === 0 && units > 1) || units > MOST) return undefined;
  const step = stride * size;
  if (row === size)
    return (body) => {
      for (let i = 0; i < units; i++) {
        const at: Address = { at: into + i * step };
        const value = load(one, { at: g + i * size });
        body.store(one, at, adds === 1 ? add(one, load(one, at), value) : value);
      }
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
