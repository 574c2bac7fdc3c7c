/** Operand `k` of the instruction at an address; its opcode is word 0. */
@inline export function word(at: usize, k: i32): i32 {
  return load<i32>(at + (k << 2));
}
