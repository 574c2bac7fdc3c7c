import { Fault } from '@bp-graph/core';

/**
 * A run that an engine has no room for: it needs more memory than there is, or holds numbers beyond its range. Such a run
 * fails: on the graph itself it would take several times the memory, or go on with other numbers than those asked for.
 */
export class Unfit extends Fault {}
