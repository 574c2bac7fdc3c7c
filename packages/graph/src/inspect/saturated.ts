/** A slope as small as this, or smaller, counts as saturated. */
export const SATURATED = 0.01;
