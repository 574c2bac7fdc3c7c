/** Bytes of a WebAssembly binary as they are put together. */
export class Bytes {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  byte(...bytes: readonly number[]): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** A whole number that is not negative, seven bits a byte. */
  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** A whole number of 32 bits with its sign. */
  signed(value: number): void {
    let rest = value;
    while (rest < -64 || rest > 63) {
      this.#bytes.push((rest & 127) + 128);
      rest >>= 7;
    }
    this.#bytes.push(rest & 127);
  }

  name(text: string): void {
    this.unsigned(text.length);
    for (const character of text) this.#bytes.push(character.charCodeAt(0));
  }

  /** What others have put together. */
  append(bytes: Bytes | Uint8Array): void {
    for (const byte of bytes instanceof Bytes ? bytes.#bytes : bytes) this.#bytes.push(byte);
  }

  /** What others have put together, with its length before it. */
  block(bytes: Bytes): void {
    this.unsigned(bytes.length);
    this.append(bytes);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
