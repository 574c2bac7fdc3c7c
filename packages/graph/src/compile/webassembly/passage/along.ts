import type { Instructions } from '../code/arithmetic.js';
import type { Address, Body, Expression } from '../code/body.js';
import { add, from, further, get, load } from '../code/expressions.js';

/** Vectors that are computed at once before any is stored, so that a machine works on some while others wait. */
const GROUP = 4;

/** How many groups are written one after the other instead of in a loop. */
const FEW = 1;

/** An array that is written to: whether its `bytes` bytes are overwritten or, with 1, added to. */
export interface Run {
  readonly into: number;
  readonly bytes: number;
  readonly add: number;
}

/** Puts the values of an expression all along an array, or adds them to what stands there. */
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
