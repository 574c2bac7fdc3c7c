import { printLine, type Screen } from '../terminal.js';

/** Says what is being done: one line that renews itself on a screen, a single line elsewhere. */
export interface Status {
  show(this: void, text: string): void;
  /** Takes the line away. */
  end(this: void): void;
}

export function statusOn(screen: Screen, head: string): Status {
  if (screen.isTTY !== true) {
    printLine(screen, `${head} …`);
    return { show: () => {}, end: () => {} };
  }
  return {
    show(text) {
      screen.write(`\r${`${head}: ${text}`.slice(0, (screen.columns ?? 80) - 1)}\x1b[K`);
    },
    end: () => screen.write('\r\x1b[K'),
  };
}
