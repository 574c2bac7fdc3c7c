/** Milliseconds that a node takes when a wave is followed, unless something else is given or chosen. */
export const PACE = 450;
