/** Operand `k` of the instruction at an address; word 0 holds the opcode. */
@inline export function word(at: usize, k: i32): i32 {
  return load<i32>(at + (k << 2));
}
