import { toLatex, toMarkdown, toText, type Derivation, type PageOptions } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The formats a derivation can be copied in. */
export const formats = [
  { name: 'text', write: toText },
  { name: 'Markdown', write: toMarkdown },
  { name: 'LaTeX', write: toLatex },
] as const satisfies readonly {
  readonly name: string;
  readonly write: (derivation: Derivation, options?: PageOptions) => string;
}[];

export type Format = (typeof formats)[number];

/** Copies a derivation to the clipboard; if that is refused, offers the text to copy by hand. */
export class Copying implements ReactiveController {
  /** Name of the format copied last, until something else is explained. */
  copied: string | undefined;
  /** The text that the clipboard refused. */
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
