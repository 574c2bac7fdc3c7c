export { adaptiveMoments, type MomentsOptions } from './adaptive-moments.js';
export { averagedSquares } from './averaged-squares.js';
export { averagedVariance } from './averaged-variance.js';
export { rate } from './rate.js';
export { type GuardedRoot, guardedRoot } from './guarded-root.js';
export { summedSquares } from './summed-squares.js';
export { velocity, type VelocityOptions } from './velocity.js';
export { coupledDecay, decoupledDecay, weightDecay } from './weight-decay.js';
