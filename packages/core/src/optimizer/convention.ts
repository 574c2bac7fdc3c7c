import { choiceRule } from '../attributes.js';

/** Whose definition of an optimiser holds. */
export type Convention = 'pytorch' | 'keras';

/**
 * The option by which PyTorch's definition or Keras's is chosen, where they compute different things under one name.
 * In Keras the momentum carries the learning rate, ε stands inside the root (in Adam beside the uncorrected root),
 * weight decay shrinks the parameter and leaves the gradient alone, and some defaults are others.
 */
export const convention = choiceRule('whose definition to follow', ['pytorch', 'keras'], 'pytorch');
