import { choiceRule } from '../attributes.js';

/** The library whose definition of an optimiser applies. */
export type Convention = 'pytorch' | 'keras';

/**
 * The option that selects PyTorch's or Keras's definition, where the two compute different things under one name. In
 * Keras the velocity includes the learning rate, ε is inside the root (in Adam added to the uncorrected root), weight decay
 * shrinks the parameter and leaves the gradient unchanged, and some defaults differ.
 */
export const convention = choiceRule('whose definition to follow', ['pytorch', 'keras'], 'pytorch');
