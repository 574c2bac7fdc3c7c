import { family, type NameOf } from '../family.js';
import { l1 } from './l1.js';
import { l2 } from './l2.js';

/** All penalties, in the order in which menus show them. */
export const penalties = family('penalty', [l1, l2]);

export type PenaltyName = NameOf<typeof penalties>;

export type { Penalty } from './penalty.js';
