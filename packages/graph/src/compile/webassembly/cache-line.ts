/** Bytes of a cache line; every array starts at one. */
export const LINE = 64;
