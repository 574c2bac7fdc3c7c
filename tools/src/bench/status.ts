import { printLine, renewLine, type Screen } from '../terminal.js';

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
    show: (text) => renewLine(screen, `${head}: ${text}`),
    end: () => renewLine(screen),
  };
}
