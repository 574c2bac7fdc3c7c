import { Fault } from '@bp-graph/core';
import { GraphFault } from '@bp-graph/graph';

/** What `action` gives; of a fault it is also told which file it is about, and of many faults each has a line. */
export function toldOf<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    throw new Fault({ what: sentenceOf(file, cause) }, { cause });
  }
}

function sentenceOf(file: string, fault: Fault): string {
  if (!(fault instanceof GraphFault) || fault.faults.length === 1) return `${file}: ${fault.message}`;
  const { length } = fault.faults;
  const count = length < MOST ? `${length} errors` : `the first ${MOST} errors`;
  return [`${file}: ${count}`, ...fault.faults.map(({ message }) => `  ${message}`)].join('\n');
}

/** So many faults are collected before a file is given up. */
const MOST = 100;
