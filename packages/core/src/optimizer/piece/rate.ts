import type { Piece } from '../chain.js';

/**
 * Scales the direction by the learning rate: d ← η · d. With `decay` δ > 0 the rate decays with the number of updates,
 * η / (1 + k · δ). Its place in the chain matters: after momentum a new rate takes effect at once (PyTorch), before it the
 * velocity still contains the old rates (Keras).
 */
export function rate(decay = 0): Piece {
  const symbol = decay === 0 ? 'η' : 'η / (1 + k · δ)';
  return {
    constants: { δ: decay },
    describe: (direction) => ({ direction: `${symbol} · ${direction}` }),
    kernel: {
      name: 'rate',
      count: 1,
      ...(decay === 0 ? { steadyFrom: 0 } : {}),
      settle(into, at, { learningRate, step }) {
        into[at] = learningRate / (1 + step * decay);
      },
    },
    apply(direction, parameter, _state, { learningRate, step }) {
      const eta = learningRate / (1 + step * decay);
      for (let i = 0; i < parameter.length; i++) direction[i] *= eta;
    },
  };
}
