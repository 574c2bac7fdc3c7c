import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

/** A stream to write to, which may be the screen of a person. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command speaks: results go to `out`, everything else (progress, notices, complaints) to `err`. */
export interface Terminal {
  readonly out: Screen;
  readonly err: Screen;
}

/** Text in the colours of its meaning; plain where the stream is no screen or NO_COLOR is set. */
export interface Palette {
  heading(this: void, text: string): string;
  muted(this: void, text: string): string;
  /** The one colour that gradients have in this project. */
  gradient(this: void, text: string): string;
}

export function paletteOf(stream: Screen): Palette {
  return {
    heading: (text) => styleText('bold', text, { stream }),
    muted: (text) => styleText('dim', text, { stream }),
    gradient: (text) => styleText('magenta', text, { stream }),
  };
}

export function printLine(stream: Screen, text = ''): void {
  stream.write(`${text}\n`);
}
