import { Fault } from '@bp-graph/core';
import { GraphFault, MAX_FAULTS } from '@bp-graph/graph';

/** The result of `action`. Faults it throws are given the name of the file, and several of them a line each. */
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
  const count = length < MAX_FAULTS ? `${length} errors` : `the first ${MAX_FAULTS} errors`;
  return [`${file}: ${count}`, ...fault.faults.map(({ message }) => `  ${message}`)].join('\n');
}
