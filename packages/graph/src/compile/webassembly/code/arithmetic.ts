import * as precision from '../precision.js';

/** Opcodes after the prefix of vector instructions. */
export const vector = {
  load: 0x00,
  store: 0x0b,
  load32Splat: 0x09,
  load64Splat: 0x0a,
  constant: 0x0c,
  shuffle: 0x0d,
} as const;

/** The instructions for one number format: on single numbers (`one`) and on whole vectors (`many`). */
export interface Arithmetic extends precision.Precision {
  /** The type of one number. */
  readonly type: ValueType;
  readonly one: Instructions;
  readonly many: Instructions;
  /** Extracts the number in one lane of a vector. */
  readonly extract: number;
  /** Replaces one lane of a vector with a number from memory. */
  readonly loadPlace: number;
  /** Makes a vector with the same number in every lane. */
  readonly splat: readonly number[];
  /** Makes a mask of the lanes in which the first vector is less than the second. */
  readonly less: readonly number[];
  /** Convert an integer or a float64 to this format. */
  readonly fromInteger: readonly number[];
  readonly fromFloat64: readonly number[];
}

/** The instructions for a number or a vector, each as its encoded bytes. */
export interface Instructions {
  readonly type: ValueType;
  /** Size in memory, in bytes. */
  readonly bytes: number;
  readonly load: readonly number[];
  /** Loads one number into every lane of a vector. */
  readonly spread: readonly number[];
  readonly store: readonly number[];
  readonly add: readonly number[];
  readonly subtract: readonly number[];
  readonly multiply: readonly number[];
  readonly divide: readonly number[];
  /** a · b + c as one instruction, if there is one. */
  readonly multiplyAdd?: readonly number[];
}

export type ValueType = number;

/** Instructions on integers, and on the bits of vectors. */
export const instructions = {
  integer: { load: [0x28], add: [0x6a], multiply: [0x6c], less: [0x48] },
  float64: { load: [0x2b] },
  and: [0xfd, 0x4e],
} as const;

export const types = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const;

const PREFIX = 0xfd;

/** The four arithmetic operations, whose opcodes are consecutive. */
function arithmetic(bytesOf: (code: number) => readonly number[], first: number) {
  const [add, subtract, multiply, divide] = [0, 1, 2, 3].map((k) => bytesOf(first + k));
  return { add, subtract, multiply, divide };
}

function ofVectors(code: number): readonly number[] {
  return [PREFIX, code, 0x01];
}

export const float64: Arithmetic = {
  ...precision.float64,
  type: types.f64,
  one: {
    type: types.f64,
    bytes: 8,
    load: [0x2b],
    spread: [0x2b],
    store: [0x39],
    ...arithmetic((code) => [code], 0xa0),
  },
  many: {
    type: types.v128,
    bytes: 16,
    load: [PREFIX, vector.load],
    spread: [PREFIX, vector.load64Splat],
    store: [PREFIX, vector.store],
    ...arithmetic(ofVectors, 0xf0),
  },
  extract: 0x21,
  loadPlace: 0x57,
  splat: [PREFIX, 0x14],
  less: [PREFIX, 0x49],
  fromInteger: [0xb7],
  fromFloat64: [],
};

export const float32: Arithmetic = {
  ...precision.float32,
  type: types.f32,
  one: {
    type: types.f32,
    bytes: 4,
    load: [0x2a],
    spread: [0x2a],
    store: [0x38],
    ...arithmetic((code) => [code], 0x92),
  },
  many: {
    type: types.v128,
    bytes: 16,
    load: [PREFIX, vector.load],
    spread: [PREFIX, vector.load32Splat],
    store: [PREFIX, vector.store],
    ...arithmetic(ofVectors, 0xe4),
  },
  extract: 0x1f,
  loadPlace: 0x56,
  splat: [PREFIX, 0x13],
  less: [PREFIX, 0x43],
  fromInteger: [0xb2],
  fromFloat64: [0xb6],
};
