import { family } from '@bp-graph/core';
import type { Cost } from './cost.js';
import { unwatched } from './unwatched.js';
import { watched } from './watched.js';

/** Everything that is measured besides training. */
export const costs = family<Cost>('cost', [watched, unwatched]);
