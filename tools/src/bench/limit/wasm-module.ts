// Assembles a small WebAssembly module: a function `run(rounds: i32)` and a `memory` of 64 KiB. Format: WebAssembly
// Core Specification 2.0, chapter 5, "Binary Format".

/** Bytes of code. */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION = 0x60;
const VOID = 0x40;

/**
 * The instructions of the loops. Locals: 0 is the number of rounds, followed by the i32 ones, followed by the vectors.
 */
export const op = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  i32: (value: number): Code => [0x41, ...signed(value)],
  i32Add: [0x6a],
  i32Subtract: [0x6b],
  i32Less: [0x49],
  f32: (value: number): Code => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)],
  splat: simd(0x13),
  load: (offset: number): Code => [...simd(0x00), 4, ...unsigned(offset)],
  loadSplat: (offset: number): Code => [...simd(0x09), 2, ...unsigned(offset)],
  store: (offset: number): Code => [...simd(0x0b), 4, ...unsigned(offset)],
  add: simd(0xe4),
  multiply: simd(0xe6),
  /** Repeats `body` as long as it leaves a non-zero value on the stack. */
  repeat: (body: Code): Code => [0x03, VOID, ...body, 0x0d, 0, 0x0b],
} as const;

/** A module whose function runs `body` with these locals in addition to its parameter. */
export function moduleOf(
  locals: { readonly i32: number; readonly v128: number },
  body: Code,
): Uint8Array<ArrayBuffer> {
  const declared = [2, ...unsigned(locals.i32), I32, ...unsigned(locals.v128), V128];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, FUNCTION, 1, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name('run'), 0x00, 0, ...name('memory'), 0x02, 0]),
    ...section(10, [1, ...sized([...declared, ...body, 0x0b])]),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...sized(content)];
}

function sized(content: Code): Code {
  return [...unsigned(content.length), ...content];
}

function name(text: string): Code {
  return sized([...new TextEncoder().encode(text)]);
}

function simd(code: number): Code {
  return [0xfd, ...unsigned(code)];
}

/** Encodes in LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const rest = value >> 7;
  const last = (rest === 0 && (value & 0x40) === 0) || (rest === -1 && (value & 0x40) !== 0);
  return last ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(rest)];
}
