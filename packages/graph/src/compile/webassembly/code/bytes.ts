/** A WebAssembly binary under construction. */
export class Bytes {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(...bytes: readonly number[]): void {
    this.#reserve(bytes.length);
    for (const byte of bytes) this.#bytes[this.#length++] = byte;
  }

  /** An unsigned integer in LEB128, seven bits per byte. */
  unsigned(value: number): void {
    this.#reserve(LONGEST);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A signed 32-bit integer in LEB128. */
  signed(value: number): void {
    this.#reserve(LONGEST);
    let rest = value;
    while (rest < -64 || rest > 63) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>= 7;
    }
    this.#bytes[this.#length++] = rest & 127;
  }

  name(text: string): void {
    this.unsigned(text.length);
    for (const character of text) this.byte(character.charCodeAt(0));
  }

  /** Appends finished bytes. */
  append(bytes: Uint8Array | readonly number[]): void {
    const { length } = bytes;
    this.#reserve(length);
    if (length > FEW) {
      this.#bytes.set(bytes, this.#length);
      this.#length += length;
    } else for (let k = 0; k < length; k++) this.#bytes[this.#length++] = bytes[k];
  }

  /** Appends finished bytes with their length before them. */
  block(bytes: Bytes): void {
    this.unsigned(bytes.length);
    this.append(bytes.finish());
  }

  /** All bytes; valid until more are added. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Below this length, a loop copies faster than `set`. */
const FEW = 16;

/** The longest LEB128 encoding of 32 bits. */
const LONGEST = 5;
