import { activation } from './activation.js';

/**
 * The piecewise linear sigmoid: 0 up to −3, (x + 3) / 6 between, 1 from 3 on. The derivative is 1/6 inside and 0
 * outside and at ±3, as in PyTorch. A. Howard et al., "Searching for MobileNetV3", ICCV 2019.
 */
export const hardSigmoid = activation({
  name: 'hard-sigmoid',
  symbol: 'hard σ',
  value: (x) => Math.min(Math.max((x + 3) / 6, 0), 1),
  derivative: (x) => (Math.abs(x) < 3 ? 1 / 6 : Math.abs(x) >= 3 ? 0 : NaN),
  formula: { value: 'min(max((x + 3) / 6, 0), 1)', derivative: 'if(abs(x) < 3, 1 / 6, 0)' },
  facts: { range: [0, 1], monotone: true, smooth: false, saturation: 'hard' },
  kinks: () => [-3, 3],
});
