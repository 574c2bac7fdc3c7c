import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/fault.js';
import {
  createOptimizer,
  defineOptimizer,
  type OptimizerState,
  optimizerPieces,
  optimizers,
  type Updater,
} from '../../src/optimizer/index.js';
import { amountRule } from '../../src/options.js';
import { Random } from '../../src/random.js';

const runs = { seed: 1, numRuns: 50 };
const cases = [...optimizers].flatMap((optimizer) =>
  ['pytorch', 'keras'].map((convention) => ({ optimizer, convention, name: optimizer.name })),
);

describe.each(cases)('the optimiser $name with the $convention convention', ({ optimizer, convention }) => {
  const create = (): Updater => optimizer.create({ convention });

  it('finds the minimum of a quadratic bowl', () => {
    const updater = create();
    const parameter = Float64Array.of(1, -1, 0.5);
    const state = updater.init(3);
    for (let step = 0; step < 2000; step++) {
      const gradient = parameter.map((p, i) => p * (i + 1));
      updater.update(parameter, gradient, state, { step, learningRate: 0.05 });
    }
    for (const p of parameter) expect(Math.abs(p)).toBeLessThan(0.05);
  });

  it('treats every entry independently', () => {
    fc.assert(
      fc.property(numbers, numbers, (start, gradient) => {
        const together = followed(create(), start, gradient);
        start.forEach((p, i) => {
          expect(followed(create(), [p], [gradient[i]])[0]).toBe(together[i]);
        });
      }),
      runs,
    );
  });

  it('does not modify the gradient', () => {
    const gradient = Float64Array.of(1, -2, 3);
    const updater = create();
    updater.update(Float64Array.of(1, 1, 1), gradient, updater.init(3), { step: 0, learningRate: 0.1 });
    expect(gradient).toEqual(Float64Array.of(1, -2, 3));
  });

  it('resumes from a saved state as if it had never stopped', () => {
    const gradients = randomGradients(10);
    const whole = Float64Array.of(0.5, -0.5);
    const state = create().init(2);
    gradients.forEach((gradient, step) =>
      create().update(whole, gradient, state, { step, learningRate: 0.1 }),
    );

    const stopped = Float64Array.of(0.5, -0.5);
    let saved = create().init(2);
    gradients.forEach((gradient, step) => {
      create().update(stopped, gradient, saved, { step, learningRate: 0.1 });
      saved = throughJson(saved);
    });
    expect(stopped).toEqual(whole);
    expect(saved).toEqual(state);
  });

  it('keeps its state in float32 when given float32', () => {
    const updater = create();
    const exact = Float64Array.of(1, -1);
    const rounded = Float32Array.of(1, -1);
    const state = updater.init(2);
    const small = Object.fromEntries(
      Object.entries(state).map(([name, slot]) => [name, Float32Array.from(slot)]),
    );
    randomGradients(10).forEach((gradient, step) => {
      updater.update(exact, gradient, state, { step, learningRate: 0.1 });
      updater.update(rounded, Float32Array.from(gradient), small, { step, learningRate: 0.1 });
    });
    rounded.forEach((p, i) => expect(p).toBeCloseTo(exact[i], 4));
  });

  it.each([
    ['a gradient of another length', { gradient: Float64Array.of(1) }],
    ['a learning rate of NaN', { learningRate: NaN }],
    ['a learning rate without bound', { learningRate: Infinity }],
  ])('rejects %s and writes nothing', (_, wrong) => {
    const updater = create();
    const parameter = Float64Array.of(1, 2);
    const state = updater.init(2);
    const { gradient, learningRate } = { gradient: Float64Array.of(1, 1), learningRate: 0.1, ...wrong };
    expect(() => updater.update(parameter, gradient, state, { step: 0, learningRate })).toThrow(Fault);
    expect(parameter).toEqual(Float64Array.of(1, 2));
    expect(state).toEqual(updater.init(2));
  });

  it('rejects a state of another size', () => {
    const updater = create();
    const update = (): void =>
      updater.update(Float64Array.of(1, 2), [1, 1], updater.init(3), { step: 0, learningRate: 0.1 });
    if (Object.keys(updater.init(2)).length > 0) expect(update).toThrow(/wrong size.*state\//);
  });

  it('rejects an unknown option and names the place', () => {
    expect(() => optimizer.create({ convention, momentun: 0.9 }, 'training/optimizer')).toThrow(
      /training\/optimizer/,
    );
  });

  it('has a formula that ends with the update itself', () => {
    expect(create().formula).toMatch(/p ← p − .+$/);
    expect(create().formula).toContain('η');
  });
});

describe('the named optimisers', () => {
  it.each([
    ['momentum', 'sgd', { momentum: 0.9 }],
    ['nesterov', 'sgd', { momentum: 0.9, nesterov: true }],
    ['amsgrad', 'adam', { amsgrad: true }],
  ] as const)('include %s, which is %s with %o', (name, base, options) => {
    const [start, gradient] = [
      [1, -2, 0.5],
      [0.3, -0.1, 2],
    ];
    expect(followed(createOptimizer(name), start, gradient)).toEqual(
      followed(createOptimizer(base, options), start, gradient),
    );
    expect(followed(createOptimizer(name), start, gradient)).not.toEqual(
      followed(createOptimizer(base), start, gradient),
    );
    expect(optimizers.get(name).options).toMatchObject(
      Object.fromEntries(Object.entries(options).map(([option, value]) => [option, { default: value }])),
    );
  });

  it('keep their own defaults where an option is undefined', () => {
    const formula = createOptimizer('momentum', { momentum: undefined }).formula;
    expect(formula).toBe(createOptimizer('momentum').formula);
  });

  it('show their update rules as they are computed', () => {
    expect(Object.fromEntries([...optimizers].map(({ name, formula }) => [name, formula]))).toEqual({
      sgd: 'p ← p − η · g',
      momentum: 'v ← μ · v + g; p ← p − η · v',
      nesterov: 'v ← μ · v + g; d ← g + μ · v; p ← p − η · d',
      adagrad: 's ← s + g²; p ← p − η · g / (√s + ε)',
      rmsprop: 's ← ρ · s + (1 − ρ) · g²; p ← p − η · g / (√s + ε)',
      adam: adamFormula('v'),
      adamw: `p ← (1 − η · λ) · p; ${adamFormula('v')}`,
      amsgrad: adamFormula('u').replace('m̂ ←', 'u ← max(u, v); m̂ ←'),
    });
  });

  it('show the options in use in their update rules', () => {
    expect(createOptimizer('sgd', { momentum: 0.9, dampening: 0.1, weightDecay: 0.1 }).formula).toBe(
      'g ← g + λ · p; v ← μ · v + (1 − min(1, k) · τ) · g; p ← p − η · v',
    );
    expect(createOptimizer('momentum', { convention: 'keras' }).formula).toBe('v ← μ · v + η · g; p ← p − v');
    expect(createOptimizer('adagrad', { lrDecay: 0.1, convention: 'keras' }).formula).toBe(
      's ← s + g²; p ← p − η / (1 + k · δ) · g / √(s + ε)',
    );
    expect(createOptimizer('rmsprop', { centered: true, momentum: 0.5 }).formula).toBe(
      's ← ρ · s + (1 − ρ) · g²; m ← ρ · m + (1 − ρ) · g; c ← max(0, s − m²); v ← μ · v + g / (√c + ε); p ← p − η · v',
    );
  });
});

describe('gradient descent', () => {
  it.each([
    [{ nesterov: true }, /nesterov needs/],
    [{ nesterov: true, momentum: 0.9, dampening: 0.5 }, /nesterov needs/],
    [{ momentum: 1 }, /momentum.*expected a number from 0/],
    [{ weightDecay: -0.1 }, /weightDecay.*0 or more/],
    [{ convention: 'caffe' }, /convention.*one of pytorch, keras/],
  ])('rejects %o', (options, message) => {
    expect(() => createOptimizer('sgd', options)).toThrow(message);
  });
});

describe('Adam', () => {
  it('takes a first step of the learning rate against the sign of the gradient, whatever its size', () => {
    const parameter = Float64Array.of(0, 0, 0);
    const updater = createOptimizer('adam', { epsilon: 0 });
    updater.update(parameter, [1e-12, -3, 1e12], updater.init(3), { step: 0, learningRate: 0.1 });
    [-0.1, 0.1, -0.1].forEach((exact, i) => expect(parameter[i]).toBeCloseTo(exact, 14));
  });

  it('does not move while the gradient is 0', () => {
    expect(followed(createOptimizer('adam'), [1, -2], [0, 0])).toEqual(Float64Array.of(1, -2));
  });
});

describe('centred RMSprop', () => {
  it('produces no NaN when rounding makes the variance of equal gradients negative', () => {
    const updater = createOptimizer('rmsprop', { centered: true, rho: 0.5 });
    const parameter = Float64Array.of(0, 0, 0);
    const state = updater.init(3);
    for (let step = 0; step < 200; step++) {
      updater.update(parameter, [0.26, 0.37, 0.52], state, { step, learningRate: 1e-6 });
    }
    expect([...parameter].every(Number.isFinite)).toBe(true);
  });
});

describe('a user-defined optimiser', () => {
  const signDescent = defineOptimizer({
    name: 'sign-descent',
    title: 'Sign descent',
    options: { decay: amountRule('weight decay', 0) },
    pieces: ({ decay }) => [
      ...optimizerPieces.decoupledDecay(decay),
      {
        describe: (direction) => ({ direction: `sign(${direction})` }),
        apply(direction) {
          direction.forEach((d, i) => (direction[i] = Math.sign(d)));
        },
      },
      optimizerPieces.rate(),
    ],
  });

  it('can be used in place of a name, and is checked and shown like the others', () => {
    const parameter = Float64Array.of(1, 1, 1);
    const updater = createOptimizer(signDescent, { decay: 0.5 });
    updater.update(parameter, [7, -0.1, 0], updater.init(3), { step: 0, learningRate: 0.25 });
    expect(parameter).toEqual(Float64Array.of(0.625, 1.125, 0.875));
    expect(updater.formula).toBe('p ← (1 − η · λ) · p; p ← p − η · sign(g)');
    expect(() => createOptimizer(signDescent, { decay: -1 })).toThrow(Fault);
  });
});

it('says what makes an optimiser for an object that is none', () => {
  expect(() => createOptimizer({ name: 'lion', update: () => undefined } as never)).toThrow(
    'missing function create: at optimiser lion: expected a function, as all others of this kind have',
  );
});

it('suggests the nearest optimiser for an unknown name', () => {
  expect(() => createOptimizer('adamm' as never)).toThrow(/unknown optimiser.*did you mean "adam"/);
});

const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 });

/** The parameter after three steps along a gradient that shrinks to a tenth with each step. */
function followed(updater: Updater, start: readonly number[], gradient: readonly number[]): Float64Array {
  const parameter = Float64Array.from(start);
  const state = updater.init(parameter.length);
  for (let step = 0; step < 3; step++) {
    const shrunk = gradient.map((g) => g * 0.1 ** step);
    updater.update(parameter, shrunk, state, { step, learningRate: 0.1 });
  }
  return parameter;
}

function randomGradients(count: number): Float64Array[] {
  const random = new Random('gradients');
  return Array.from({ length: count }, () => Float64Array.of(random.normal(), random.normal()));
}

function throughJson(state: OptimizerState): OptimizerState {
  const text = JSON.stringify(Object.entries(state).map(([name, slot]) => [name, [...slot]]));
  const entries = JSON.parse(text) as [string, number[]][];
  return Object.fromEntries(entries.map(([name, slot]) => [name, Float64Array.from(slot)]));
}

function adamFormula(squares: string): string {
  return [
    'm ← β₁ · m + (1 − β₁) · g',
    'v ← β₂ · v + (1 − β₂) · g²',
    'm̂ ← m / (1 − β₁ᵗ)',
    `v̂ ← ${squares} / (1 − β₂ᵗ)`,
    'p ← p − η · m̂ / (√v̂ + ε)',
  ].join('; ');
}
