import { Fault } from '@bp-graph/core';

/** What is loaded later, or a fault in words where nobody answers. @param where What asks for it. */
export function loaded<T>(later: Promise<T>, where: string): Promise<T> {
  return later.catch((cause: unknown) => {
    throw new Fault({ what: 'no answer', where, expected: 'the files beside bp-graph.js' }, { cause });
  });
}
