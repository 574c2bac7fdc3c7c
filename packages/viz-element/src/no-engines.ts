/**
 * Replaces the engines in the classic script, which would be too large with them; there the graph itself does the
 * training.
 */
export const engine = (): undefined => undefined;
