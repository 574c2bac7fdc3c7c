import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/bp/tutorial/figures.js';
import { call, callByNpm } from './call.js';

describe('bp tutorial --json', () => {
  describe.each([
    ['tutorial', 'shared', 4.374324951e-6],
    ['mazur', 'frozen', 3.510187783e-5],
  ] as const)('of the network %s, biases %s', async (network, biases, afterTenThousand) => {
    const figures = JSON.parse((await call(['tutorial', '--network', network, '--json'])).out) as Figures;
    const exact = reference(network, biases);

    it('has the exact outputs and loss', () => {
      expectAll(figures.outputs, exact.outputs);
      expectNear(figures.loss, exact.loss);
    });

    it('has all ten gradients, also those of frozen biases', () => {
      expectAll(figures.gradients, exact.gradients);
    });

    it('has all ten parameters after one step', () => {
      expectAll(figures.updated, exact.updated);
    });

    it('has the exact loss after 1, 10, 100 and 1000 steps', () => {
      const { 10000: last, ...others } = figures.lossAfter;
      expectAll(others, exact.lossAfter);
      expect(last.toPrecision(10)).toBe(afterTenThousand.toPrecision(10));
    });
  });

  it('has the two outputs that the tutorial prints, to all their digits', async () => {
    const { outputs } = JSON.parse((await call(['tutorial', '--json'])).out) as Figures;
    expect(outputs.map((output) => output.toFixed(10))).toEqual(['0.7987314002', '0.8374488853']);
  });

  it('leaves frozen biases unchanged, bit for bit', async () => {
    const { updated } = JSON.parse((await call(['tutorial', '--network', 'mazur', '--json'])).out) as Figures;
    expect([updated.b1, updated.b2]).toEqual([0.35, 0.6]);
  });
});

describe('bp tutorial', () => {
  it('shows every step of the calculation, as a formula and with numbers', async () => {
    const { out } = await call(['tutorial']);
    for (const line of [
      'net(h1) = w1 · x1 + w2 · x2 + b1',
      '        = 0.1 · 0.1 + 0.2 · 0.2 + 0.55                   = 0.6',
      'out(o2) = 1 / (1 + e^(−net(o2)))',
      'E1 = (out(o1) − t1)^2 / 2',
      '   = 0.3110486109 + 0.0116359213 = 0.3226845322',
      '∂out(o1)/∂net(o1) = out(o1) · (1 − out(o1))',
      '                  = 0.7987314002 · (1 − 0.7987314002) = 0.1607595505',
      'w5 ← w5 − η · ∂E/∂w5 = 0.5 − 0.5 · 0.08186670504 = 0.4590666475',
      'E → o1 → h1 → w1',
      'E → o2 → h1 → w1',
      '∂E/∂w1 = 0.001450447533 − 0.0003325736153 = 0.001117873918',
    ])
      expect(out.split('\n')).toContain(`  ${line}`);
  });

  it.each(['tutorial', 'mazur'])(
    'fits %s into 80 columns, without colour if the output is not a terminal',
    async (network) => {
      const { out } = await call(['tutorial', '--network', network]);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(out).not.toContain('\x1b');
    },
  );

  it('writes numbers with a true minus sign', async () => {
    const { out } = await call(['tutorial']);
    expect(out).toContain('−0.01340803217');
    expect(out).not.toMatch(/-\d\.\d/);
  });

  it('colours gradients on a terminal, unless NO_COLOR is set', async () => {
    const coloured = await call(['tutorial'], { tty: true });
    expect(coloured.out).toContain('\x1b[35m0.08186670504\x1b[39m');
    const plain = await call(['tutorial'], { tty: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\x1b');
  });

  it('says that biases are frozen', async () => {
    const { out } = await call(['tutorial', '--network', 'mazur']);
    expect(out).toMatch(/b1 +0\.35 +0\.01872560939 +0\.35 +frozen/);
  });

  it('runs as an npm script', { timeout: 60_000 }, () => {
    const called = callByNpm(['tutorial', '--json']);
    expect(called).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(JSON.parse(called.out) as Figures)).toEqual([
      'outputs',
      'loss',
      'gradients',
      'updated',
      'lossAfter',
    ]);
  });
});

interface Layers {
  readonly W1: readonly (readonly number[])[];
  readonly b1: number;
  readonly W2: readonly (readonly number[])[];
  readonly b2: number;
}

interface Reference {
  readonly forward: { readonly output: readonly number[]; readonly loss: number };
  readonly gradients: {
    readonly d_W1: Layers['W1'];
    readonly d_W2: Layers['W2'];
    readonly d_b1: { readonly shared: number };
    readonly d_b2: { readonly shared: number };
  };
  readonly training: Readonly<
    Record<string, { readonly after_step: Readonly<Record<string, { params: Layers; loss_after: number }>> }>
  >;
}

/** The exact figures in the format of the command's output. */
function reference(network: string, biases: string): Figures {
  const file = join(import.meta.dirname, '../data/tutorial.json');
  const { nets } = JSON.parse(readFileSync(file, 'utf8')) as { nets: Record<string, Reference> };
  const { forward, gradients, training } = nets[network];
  const steps = training[biases].after_step;
  return {
    outputs: forward.output,
    loss: forward.loss,
    gradients: named({
      W1: gradients.d_W1,
      W2: gradients.d_W2,
      b1: gradients.d_b1.shared,
      b2: gradients.d_b2.shared,
    }),
    updated: named(steps['1'].params),
    lossAfter: Object.fromEntries(['1', '10', '100', '1000'].map((k) => [k, steps[k].loss_after])),
  };
}

function named({ W1, W2, b1, b2 }: Layers): Record<string, number> {
  const weights = [...W1, ...W2].flat().map((value, k) => [`w${k + 1}`, value]);
  return { ...(Object.fromEntries(weights) as Record<string, number>), b1, b2 };
}

function expectAll(found: object, exact: object): void {
  expect(Object.keys(found)).toEqual(Object.keys(exact));
  const pairs = Object.values(found) as number[];
  (Object.values(exact) as number[]).forEach((value, k) => {
    expectNear(pairs[k], value);
  });
}

function expectNear(found: number, exact: number): void {
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(1e-13 * Math.max(1e-3, Math.abs(exact)));
}
