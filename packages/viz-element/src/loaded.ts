import { Fault } from '@bp-graph/core';

/**
 * Turns the rejection of a dynamic import into a Fault.
 *
 * @param where The attribute or element that needs the module.
 */
export function loaded<T>(later: Promise<T>, where: string): Promise<T> {
  return later.catch((cause: unknown) => {
    throw new Fault({ what: 'no answer', where, expected: 'the files beside bp-graph.js' }, { cause });
  });
}
