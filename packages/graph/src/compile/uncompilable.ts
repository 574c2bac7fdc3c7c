import { Fault } from '@bp-graph/core';

/** A graph that cannot run on a tape, and which node is why. Training then takes the plain path, which can run it. */
export class Uncompilable extends Fault {
  override readonly name = 'Uncompilable';
  readonly node: string;

  constructor(node: string, why: string, expected: string) {
    super({ what: `cannot be compiled: ${why}`, where: `node ${node}`, expected });
    this.node = node;
  }
}
