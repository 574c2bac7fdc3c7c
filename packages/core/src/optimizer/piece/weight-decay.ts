import { type Piece, when } from '../chain.js';
import type { Convention } from '../convention.js';
import { constantKernel } from './constant-kernel.js';

/** Weight decay as the convention has it: coupled into the gradient in PyTorch, decoupled in Keras; no piece if λ = 0. */
export function weightDecay(lambda: number, convention: Convention): readonly Piece[] {
  return convention === 'keras' ? decoupledDecay(lambda) : coupledDecay(lambda);
}

/** g ← g + λ · p: the gradient of the penalty (λ/2) · Σp², which the rest of the chain then scales as well. */
export function coupledDecay(lambda: number): readonly Piece[] {
  return when(lambda > 0, {
    constants: { λ: lambda },
    describe: (direction) => ({ lines: [`${direction} ← ${direction} + λ · p`], direction }),
    kernel: constantKernel('coupled-decay', [lambda]),
    apply(direction, parameter) {
      for (let i = 0; i < parameter.length; i++) direction[i] += lambda * parameter[i];
    },
  });
}

/**
 * p ← (1 − η · λ) · p: the parameter shrinks by the same share whatever its gradient.
 *
 * Source: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", ICLR 2019.
 */
export function decoupledDecay(lambda: number): readonly Piece[] {
  return when(lambda > 0, {
    constants: { λ: lambda },
    describe: (direction) => ({ lines: ['p ← (1 − η · λ) · p'], direction }),
    kernel: {
      name: 'decoupled-decay',
      count: 1,
      steadyFrom: 0,
      settle(into, at, { learningRate }) {
        into[at] = 1 - learningRate * lambda;
      },
    },
    apply(_direction, parameter, _state, { learningRate }) {
      const kept = 1 - learningRate * lambda;
      for (let i = 0; i < parameter.length; i++) parameter[i] *= kept;
    },
  });
}
