import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

/** A writable stream, possibly a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The streams of a command: results go to `out`, everything else (progress, notices, errors) to `err`. */
export interface Terminal {
  readonly out: Screen;
  readonly err: Screen;
  /** Standard input, opened by the first command that reads it. */
  readonly input?: () => AsyncIterable<Uint8Array>;
}

/** Colours text by its role; plain if the stream is not a terminal or NO_COLOR is set. */
export interface Palette {
  heading(this: void, text: string): string;
  muted(this: void, text: string): string;
  /** The colour reserved for gradients throughout the project. */
  gradient(this: void, text: string): string;
}

export function paletteOf(stream: Screen): Palette {
  return {
    heading: (text) => styleText('bold', text, { stream }),
    muted: (text) => styleText('dim', text, { stream }),
    gradient: (text) => styleText('magenta', text, { stream }),
  };
}

/** Replaces the line that the cursor is on, cut to the width of the terminal: a line that wraps could not be replaced. */
export function renewLine(screen: Screen, text = ''): void {
  screen.write(`\r${text.slice(0, (screen.columns ?? 80) - 1)}\x1b[K`);
}

export function printLine(stream: Screen, text = ''): void {
  stream.write(`${text}\n`);
}
