import { activationKernels, type KernelName } from '@bp-graph/core';
import type { Expression } from '../code/body.js';
import { from, load, multiply, spread } from '../code/expressions.js';
import { along } from './along.js';
import { exportedName } from '../code/library.js';
import type { Writer } from './scene.js';

/** Operations on each entry of arrays. */
export const entrywise: Readonly<Partial<Record<KernelName, Writer>>> = {
  activate({ operands: { y, x, bytes, constants }, variant }, { library }) {
    const name = exportedName(activationKernels[variant]);
    if (!library.has(name)) return undefined;
    return (body) => {
      along(body, { into: y, bytes, add: 0 }, (kind, place) => (own) => {
        own.copy(library.get(name), load(kind, from(x, place)), spread(kind, { at: constants }));
      });
    };
  },
  activateBack({ operands: { into, add: adds, x, y, g, bytes, constants }, variant }, { library }) {
    const name = `${exportedName(activationKernels[variant])}Slope`;
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
