import type { Piece } from '../chain.js';

/** Options of a velocity. */
export interface VelocityOptions {
  /** μ: the share of the velocity that is kept. */
  readonly momentum: number;
  /** τ: the share of the new direction that is left out, from the second update on. */
  readonly dampening?: number;
  /** Step along the direction plus the updated velocity. */
  readonly nesterov?: boolean;
}

/**
 * Momentum: v ← μ · v + (1 − τ) · d, and the direction becomes v, or d + μ · v with Nesterov's look-ahead. The first
 * velocity is the first direction, undampened, as in PyTorch.
 *
 * Sources: B. T. Polyak 1964; I. Sutskever et al., "On the importance of initialization and momentum", ICML 2013.
 */
export function velocity({ momentum, dampening = 0, nesterov = false }: VelocityOptions): Piece {
  return {
    slots: { velocity: 0 },
    constants: { μ: momentum, τ: dampening },
    describe(direction) {
      const line = `v ← μ · v + ${dampening > 0 ? '(1 − min(1, k) · τ) · ' : ''}${direction}`;
      return nesterov
        ? { lines: [line, `d ← ${direction} + μ · v`], direction: 'd' }
        : { lines: [line], direction: 'v' };
    },
    kernel: {
      name: 'velocity',
      count: 4,
      steadyFrom: 1,
      settle(into, at, { step }) {
        into[at] = momentum;
        into[at + 1] = step === 0 ? 1 : 1 - dampening;
        into[at + 2] = nesterov ? 1 : 0;
        into[at + 3] = nesterov ? momentum : 1;
      },
    },
    apply(direction, parameter, state, { step }) {
      const v = state['velocity'];
      const fresh = step === 0 ? 1 : 1 - dampening;
      for (let i = 0; i < parameter.length; i++) {
        v[i] = momentum * v[i] + fresh * direction[i];
        direction[i] = nesterov ? direction[i] + momentum * v[i] : v[i];
      }
    },
  };
}
