import { printLine, type Screen } from '../terminal.js';

/** Shows what is being done: a line that is rewritten on a terminal, a single line elsewhere. */
export interface Status {
  show(this: void, text: string): void;
  /** Removes the line. */
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
