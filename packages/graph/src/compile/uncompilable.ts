import { Fault } from '@bp-graph/core';

/** A graph that cannot be compiled to a tape, with the node that prevents it. Training then uses the plain engine. */
export class Uncompilable extends Fault {
  override readonly name = 'Uncompilable';
  readonly node: string;

  constructor(node: string, why: string, expected: string) {
    super({ what: `cannot be compiled: ${why}`, where: `node ${node}`, expected });
    this.node = node;
  }
}
