import { at, type Linkers } from './link.js';

/** Entrywise copies, products and quotients. */
export const entryLinkers: Linkers<'scale' | 'fill' | 'multiply' | 'divide'> = {
  scale({ into, add, from, count, factor }, binding) {
    const y = at(binding, into, count);
    const x = at(binding, from, count);
    return () => {
      const f = binding.memory[factor];
      if (add === 1) for (let i = 0; i < count; i++) y[i] += f * x[i];
      else for (let i = 0; i < count; i++) y[i] = f * x[i];
    };
  },
  fill({ into, count, number }, { memory }) {
    return () => {
      memory.fill(memory[number], into, into + count);
    };
  },
  multiply({ into, add, count, ...operands }, binding) {
    const y = at(binding, into, count);
    const a = at(binding, operands.a, count);
    const b = at(binding, operands.b, count);
    return () => {
      if (add === 1) for (let i = 0; i < count; i++) y[i] += a[i] * b[i];
      else for (let i = 0; i < count; i++) y[i] = a[i] * b[i];
    };
  },
  divide({ into, add, count, factor, ...operands }, binding) {
    const y = at(binding, into, count);
    const a = at(binding, operands.a, count);
    const b = at(binding, operands.b, count);
    return () => {
      const f = binding.memory[factor];
      for (let i = 0; i < count; i++) y[i] = (add === 1 ? y[i] : 0) + (f * a[i]) / b[i];
    };
  },
};
