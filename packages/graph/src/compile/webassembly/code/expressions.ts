import { instructions, types, type Instructions } from './arithmetic.js';
import type { Address, Body, Expression } from './body.js';
import type { Local } from './local.js';

/** Expressions over one kind of values: single numbers, or vectors. */

export const get =
  (local: Local): Expression =>
  (body) => {
    body.get(local);
  };

export const load =
  (kind: Instructions, from: Address): Expression =>
  (body) => {
    body.load(kind.load, from, kind.bytes);
  };

/** One number from memory, in every lane. */
export const spread =
  (kind: Instructions, from: Address): Expression =>
  (body) => {
    body.load(kind.spread, from, body.arithmetic.size);
  };

export const add =
  (kind: Instructions, a: Expression, b: Expression): Expression =>
  (body) => {
    body.operate(kind.add, a, b);
  };

export const multiply =
  (kind: Instructions, a: Expression, b: Expression): Expression =>
  (body) => {
    body.operate(kind.multiply, a, b);
  };

/** a · b + c, as one instruction if there is one. */
export const multiplyAdd =
  (kind: Instructions, a: Expression, b: Expression, c: Expression): Expression =>
  (body) => {
    if (kind.multiplyAdd === undefined) body.operate(kind.add, multiply(kind, a, b), c);
    else body.operate(kind.multiplyAdd, a, b, c);
  };

/** An address some bytes further on. */
export function further({ at, by }: Address, bytes: number): Address {
  return { at: at + bytes, ...(by === undefined ? {} : { by }) };
}

/** An address relative to another one. */
export function from(at: number, place: Address): Address {
  return further(place, at);
}

/** The sum of two addresses, which may both have a variable. */
export function addressSum(body: Body, a: Address, b: Address): Address {
  if (a.by === undefined) return further(b, a.at);
  if (b.by === undefined) return further(a, b.at);
  const [first, second] = [a.by, b.by];
  const by = body.let(types.i32, (own) => {
    own.operate(instructions.integer.add, get(first), get(second));
  });
  return { at: a.at + b.at, by };
}
