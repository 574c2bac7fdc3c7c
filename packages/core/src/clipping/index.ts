import { family, type NameOf } from '../family.js';
import { norm } from './norm.js';
import { value } from './value.js';

/** All gradient clippings, in the order in which menus show them. */
export const clippings = family('clipping', [norm, value]);

export type ClippingName = NameOf<typeof clippings>;

export type { Clipping } from './clipping.js';
export { globalNorm } from './norm.js';
