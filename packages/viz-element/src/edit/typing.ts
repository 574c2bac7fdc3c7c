import type { ReactiveControllerHost } from 'lit';
import { tell } from '../fault/tell.js';
import type { FaultWords } from '../fault/words.js';
import { typedNumber } from './typed-number.js';

/** A field for a number: what was refused of it last. */
export class Typing {
  /** What was typed last, if it was refused. */
  text: string | undefined;
  #fault: unknown;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Hands on the number that was typed; why it is none, or is not taken, is kept. Tells whether it was taken. */
  take(text: string, act: (number: number) => void): boolean {
    this.forget();
    try {
      act(typedNumber(text));
    } catch (error) {
      [this.text, this.#fault] = [text, error];
    }
    this.#host.requestUpdate();
    return this.text === undefined;
  }

  forget(): void {
    this.text = undefined;
  }

  /** Why what was typed was refused. */
  why(words: FaultWords): string | undefined {
    return this.text === undefined ? undefined : tell(this.#fault, words);
  }
}
