import { sumStarts } from '@bp-graph/core';

/** The initial values of sums, as an operand `start` names them. */
export const [NOTHING, ADDED, BIAS] = sumStarts.keys();
