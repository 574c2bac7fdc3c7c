/** Bytes of a WebAssembly binary as they are put together. */
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

  /** A whole number that is not negative, seven bits a byte. */
  unsigned(value: number): void {
    this.#reserve(LONGEST);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of 32 bits with its sign. */
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

  /** What others have put together. */
  append(bytes: Uint8Array | readonly number[]): void {
    const { length } = bytes;
    this.#reserve(length);
    if (length > FEW) {
      this.#bytes.set(bytes, this.#length);
      this.#length += length;
    } else for (let k = 0; k < length; k++) this.#bytes[this.#length++] = bytes[k];
  }

  /** What others have put together, with its length before it. */
  block(bytes: Bytes): void {
    this.unsigned(bytes.length);
    this.append(bytes.finish());
  }

  /** All of them; valid until more are added. */
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

/** How many bytes are sooner copied one by one. */
const FEW = 16;

/** Bytes of the longest number. */
const LONGEST = 5;
