import type { TrainingRecord } from '@bp-graph/graph';
import { renewLine, type Screen } from '../../terminal.js';

/** Shows the progress of a run: a single line that is rewritten on a terminal, about ten lines elsewhere. */
export interface Progress {
  show(this: void, record: TrainingRecord): void;
  /** Ends the line, if one is being rewritten. */
  end(this: void): void;
}

export function progressOn(screen: Screen, epochs: number): Progress {
  return screen.isTTY === true ? renewingLine(screen, epochs) : sparseLines(screen, epochs);
}

/** Milliseconds between updates: often enough to look alive, rarely enough to cost nothing. */
const RENEWAL = 50;

function renewingLine(screen: Screen, epochs: number): Progress {
  let shown = -Infinity;
  return {
    show(record) {
      const now = performance.now();
      if (now - shown < RENEWAL && record.epoch + 1 < epochs) return;
      shown = now;
      renewLine(screen, lineOf(record, epochs));
    },
    end: () => screen.write('\n'),
  };
}

function sparseLines(screen: Screen, epochs: number): Progress {
  const every = Math.ceil(epochs / 10);
  return {
    show(record) {
      const done = record.epoch + 1;
      if (done % every === 0 || done === epochs) screen.write(`${lineOf(record, epochs)}\n`);
    },
    end: () => undefined,
  };
}

function lineOf({ epoch, loss, validationLoss }: TrainingRecord, epochs: number): string {
  const done = String(epoch + 1).padStart(String(epochs).length);
  const test = validationLoss === undefined ? '' : `   test loss ${validationLoss.toPrecision(4)}`;
  return `epoch ${done} of ${epochs}   training loss ${loss.toPrecision(4)}${test}`;
}
