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
  if (!(fault instanceof GraphFault) || fault.faults.length === 1) return `${file}: ${messageOf(fault)}`;
  const { length } = fault.faults;
  const count = length < MAX_FAULTS ? `${length} errors` : `the first ${MAX_FAULTS} errors`;
  return [`${file}: ${count}`, ...fault.faults.map((each) => `  ${messageOf(each)}`)].join('\n');
}

/** The message without its advice for programs: `bp` has no operations of the user's own to read a file with. */
function messageOf({ message }: Fault): string {
  return message.replace(
    ', or readGraph(text, { operations: [...] })',
    '; bp knows only the built-in ones, which bp parts lists',
  );
}
