import { lossKernels } from '@bp-graph/core';
import type { Address, Body, Expression } from '../code/body.js';
import { add, from, get, load, multiply } from '../code/expressions.js';
import { exportedName } from '../code/library.js';
import type { KernelCall } from '../operation.js';
import { living, rowsOfBatch } from './batch.js';
import type { Scene, Writer } from './scene.js';
import { total } from './settle.js';

/** The most vectors of a loss to generate code for. */
const MOST = 64;

/** Writes an entrywise loss, for batches that are not large. */
export const lossValue: Writer = (call, scene) => {
  const { operands } = call;
  const name = nameOf(call);
  if (!hasFewVectors(call, scene) || !scene.library.has(name)) return undefined;
  return (body) => {
    const { many, one } = body.arithmetic;
    const sum = body.local(many.type);
    eachVector(body, call, scene, (place, keep, isFirst) => {
      const value: Expression = (own) => {
        own.copy(
          scene.library.get(name),
          load(many, from(operands['y'], place)),
          load(many, from(operands['t'], place)),
        );
      };
      const kept = keep(value);
      body.set(sum, isFirst ? kept : add(many, get(sum), kept));
    });
    body.store(one, { at: operands['into'] }, (own) => {
      own.operate(one.divide, total(body, sum), divisor(call, scene));
    });
  };
};

/** Writes the gradient of such a loss by its prediction, or by its target with `side` 1. */
export const lossBack: Writer = (call, scene) => {
  const { operands } = call;
  const name = `${nameOf(call)}Slope`;
  if (!hasFewVectors(call, scene) || !scene.library.has(name)) return undefined;
  const [first, second] = operands['side'] === 1 ? ['t', 'y'] : ['y', 't'];
  return (body) => {
    const { many, one, splat } = body.arithmetic;
    const factor = body.let(many.type, (own) => {
      own.operate(splat, (inner) => {
        inner.operate(one.divide, load(one, { at: operands['g'] }), divisor(call, scene));
      });
    });
    eachVector(body, call, scene, (place, keep) => {
      const slope: Expression = (own) => {
        own.copy(
          scene.library.get(name),
          load(many, from(operands[first], place)),
          load(many, from(operands[second], place)),
        );
      };
      const value = keep(multiply(many, get(factor), slope));
      const into = from(operands['into'], place);
      body.store(many, into, operands['add'] === 1 ? add(many, load(many, into), value) : value);
    });
  };
};

function nameOf({ variant }: KernelCall): string {
  return exportedName(lossKernels[variant]);
}

/** Whether there are few vectors, all of them whole. */
function hasFewVectors({ operands: { units, row } }: KernelCall, { arithmetic }: Scene): boolean {
  return units * Math.ceil(row / arithmetic.many.bytes) <= MOST && row % arithmetic.many.bytes === 0;
}

/** Does something for every vector; `write` gets a function that sets unused lanes to 0. */
function eachVector(
  body: Body,
  { operands: { units, row, isRow } }: KernelCall,
  { batch }: Scene,
  write: (place: Address, keep: (value: Expression) => Expression, isFirst: boolean) => void,
): void {
  const { many, width } = body.arithmetic;
  // In the order of the kernel, so that sums have the same bits.
  for (let k = 0; k < row; k += many.bytes)
    for (let unit = 0; unit < units; unit++)
      body.block(() => {
        const keep = (value: Expression): Expression =>
          isRow === 1 ? value : living(body, batch, (k / many.bytes) * width, value);
        write({ at: unit * row + k }, keep, unit === 0 && k === 0);
      });
}

/** The divisor of the sum over all entries. */
function divisor({ operands: { divisor: fixed, byRows } }: KernelCall, { batch }: Scene): Expression {
  return (body) => {
    const { one } = body.arithmetic;
    const number: Expression = () => {
      body.number(fixed);
    };
    if (byRows === 1) body.operate(one.multiply, number, rowsOfBatch(batch));
    else number(body);
  };
}
