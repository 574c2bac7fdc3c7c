import { toLatex, toMarkdown, toText, type Derivation, type PageOptions } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a derivation can be copied as. */
export const formats = [
  { name: 'text', write: toText },
  { name: 'Markdown', write: toMarkdown },
  { name: 'LaTeX', write: toLatex },
] as const satisfies readonly {
  readonly name: string;
  readonly write: (derivation: Derivation, options?: PageOptions) => string;
}[];

export type Format = (typeof formats)[number];

/** Takes a derivation to the clipboard, and where that is closed shows what to copy by hand. */
export class Copying implements ReactiveController {
  /** What was copied last, until something else is explained. */
  copied: string | undefined;
  /** What the clipboard refused. */
  byHand: string | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  clear(): void {
    this.copied = this.byHand = undefined;
  }

  async copy(derivation: Derivation, { name, write }: Format, options: PageOptions): Promise<void> {
    const text = write(derivation, options);
    this.clear();
    try {
      await navigator.clipboard.writeText(text);
      this.copied = name;
    } catch {
      this.byHand = text;
    }
    this.#host.requestUpdate();
  }
}
