import type { ReactiveControllerHost } from 'lit';
import { tell } from '../fault/tell.js';
import type { FaultWords } from '../fault/words.js';
import { typedNumber } from './typed-number.js';

/** The state of a number input: what was refused last, and why. */
export class Typing {
  /** The text entered last, if it was refused. */
  text: string | undefined;
  #fault: unknown;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Parses the text and passes the number on. If either fails, keeps the reason. Returns whether the number was
   * accepted.
   */
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

  /** Why the text was refused; undefined if it was not. */
  why(words: FaultWords): string | undefined {
    return this.text === undefined ? undefined : tell(this.#fault, words);
  }
}
