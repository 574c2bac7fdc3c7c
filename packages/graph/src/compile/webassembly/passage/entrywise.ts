import { activationKernels, type KernelName } from '@bp-graph/core';
import type { Instructions } from '../code/arithmetic.js';
import type { Address, Body, Expression } from '../code/body.js';
import { add, from, further, get, load, multiply, spread } from '../code/expressions.js';
import type { Writer } from './scene.js';

/** Vectors that are computed at once before any is stored, so that a machine works on some while others wait. */
const GROUP = 4;

/** How many groups are written one after the other instead of in a loop. */
const FEW = 1;

/** What is done to every entry of arrays by itself. */
export const entrywise: Readonly<Partial<Record<KernelName, Writer>>> = {
  activate({ operands: { y, x, bytes, constants }, variant }, { library }) {
    const name: string = activationKernels[variant];
    if (!library.has(name)) return undefined;
    return (body) => {
      along(body, { into: y, bytes, add: 0 }, (kind, place) => (own) => {
        own.copy(library.get(name), load(kind, from(x, place)), spread(kind, { at: constants }));
      });
    };
  },
  activateBack({ operands: { into, add: adds, x, y, g, bytes, constants }, variant }, { library }) {
    const name = `${activationKernels[variant]}Slope`;
    if (!library.has(name)) return undefined;
    return (body) => {
      along(body, { into, bytes, add: adds }, (kind, place) => {
        const slope: Expression = (own) => {
          const [value, before] = [load(kind, from(y, place)), load(kind, from(x, place))];
          own.copy(library.get(name), before, value, spread(kind, { at: constants }));
        };
        return multiply(kind, load(kind, from(g, place)), slope);
      });
    };
  },
  scale:
    ({ operands: { into, add: adds, from: source, bytes, factor } }) =>
    (body) => {
      along(body, { into, bytes, add: adds }, (kind, place) =>
        multiply(kind, spread(kind, { at: factor }), load(kind, from(source, place))),
      );
    },
  fill:
    ({ operands: { into, bytes, number } }) =>
    (body) => {
      along(body, { into, bytes, add: 0 }, (kind) => spread(kind, { at: number }));
    },
  multiply:
    ({ operands: { into, add: adds, a, b, bytes } }) =>
    (body) => {
      along(body, { into, bytes, add: adds }, (kind, place) =>
        multiply(kind, load(kind, from(a, place)), load(kind, from(b, place))),
      );
    },
};

interface Run {
  readonly into: number;
  readonly bytes: number;
  readonly add: number;
}

/** Puts the values of an expression all along an array, or adds them to what stands there. */
function along(
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
