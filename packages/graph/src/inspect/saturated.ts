/** Slopes up to this size count as saturated. */
export const SATURATED = 0.01;
