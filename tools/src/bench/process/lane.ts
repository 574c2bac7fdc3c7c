import type { Job, Refused, SetUp } from './job.js';
import { Remote } from './remote.js';

/** A process and its measurements. After a failure it does nothing more. */
export class Lane {
  /** Steps per second, by round. */
  readonly rates: number[] = [];
  /** Share of a processor that it had, by round. */
  readonly shares: number[] = [];
  #failure: string | undefined;
  readonly #remote = new Remote();

  get failure(): string | undefined {
    return this.#failure;
  }

  /** Waits until the process has started. */
  async load(): Promise<void> {
    await this.#attempt(() => this.#remote.ask({ do: 'load' }));
  }

  async setUp(job: Job): Promise<SetUp | Refused | { readonly failed: string }> {
    const answer = await this.#attempt(() => this.#remote.ask({ do: 'set up', job }));
    return answer ?? { failed: this.#failure ?? 'no answer' };
  }

  async warmUp(seconds: number, slice: number): Promise<void> {
    await this.#attempt(() => this.#remote.ask({ do: 'warm up', seconds, slice }));
  }

  async measure(): Promise<void> {
    const answer = await this.#attempt(() => this.#remote.ask({ do: 'measure' }));
    if (answer === undefined) return;
    this.rates.push(answer.stepsPerSecond);
    this.shares.push(answer.share);
  }

  end(): void {
    this.#remote.end();
  }

  async #attempt<A>(ask: () => Promise<A>): Promise<A | undefined> {
    if (this.#failure !== undefined) return undefined;
    try {
      return await ask();
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }
}
