import type { Instructions } from '../code/arithmetic.js';
import type { Address, Body, Expression } from '../code/body.js';
import { add, from, further, get, load } from '../code/expressions.js';

/** How many vectors to compute before any is stored, for instruction-level parallelism. */
const GROUP = 4;

/** The most groups to unroll. */
const FEW = 1;

/** An array to write to, and whether its `bytes` bytes are overwritten or, with 1, added to. */
export interface Run {
  readonly into: number;
  readonly bytes: number;
  readonly add: number;
}

/** Writes the values of an expression along an array, or adds them to it. */
export function along(
  body: Body,
  { into, bytes, add: adds }: Run,
  valueAt: (kind: Instructions, place: Address) => Expression,
): void {
  const { many, size } = body.arithmetic;
  const written = (place: Address): Expression => {
    const value = valueAt(many, place);
    return adds === 1 ? add(many, load(many, from(into, place)), value) : value;
  };
  const vectors = Math.floor(bytes / many.bytes);
  const groups = Math.floor(vectors / GROUP);
  const group = (first: Address, count: number): void => {
    body.sharing(() => {
      const places = Array.from({ length: count }, (_, k) => further(first, k * many.bytes));
      const values = places.map((place) => body.let(many.type, written(place)));
      places.forEach((place, k) => {
        body.store(many, from(into, place), get(values[k]));
      });
    });
  };
  body.repeat(groups, [GROUP * many.bytes], FEW, (first) => {
    group(first, GROUP);
  });
  const whole = groups * GROUP;
  if (whole < vectors) group({ at: whole * many.bytes }, vectors - whole);
  const rest = vectors * many.bytes;
  if (rest < bytes) body.storeSome((bytes - rest) / size, into + rest, written({ at: rest }));
}
