import { activations, type ActivationName } from '@bp-graph/core';
import { compose } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { wasmFloat32Relaxed } from '../../src/compile/webassembly/float32-relaxed.js';
import { wasmFloat64Relaxed } from '../../src/compile/webassembly/float64-relaxed.js';
import { wasmFloat32, wasmFloat64 } from '../../src/compile/webassembly/index.js';
import '../support/relaxed-simd.js';
import { runTape } from '../support/run-tape.js';

/** Arguments that are exact in 24 bits, from far left through the neighbourhood of 0 to far right. */
const points = Array.from({ length: 801 }, (_, k) => Math.fround(Math.sinh((k - 400) / 62)));

/** Numbers of 32 bits by their bits. */
const bits = new Uint32Array(1);
const float32 = new Float32Array(bits.buffer);

/** The number of 32 bits that is `steps` after another one in magnitude. */
function float32After(x: number, steps: number): number {
  float32[0] = x;
  bits[0] += steps;
  return float32[0];
}

/**
 * Arguments of both signs from all magnitudes with normal results, and the neighbours of those at which the kernels of float32
 * once were least accurate.
 */
const densePoints = [
  ...Array.from({ length: 40_000 }, (_, k) => (k % 2 === 0 ? 1 : -1) * float32After(2 ** -20, k * 5531)),
  ...[-16.667011, -0.209081, -0.173667, -5.542663, 1.367296, 1.299585, -1.322681, -7.630733].flatMap((x) =>
    Array.from({ length: 256 }, (_, k) => float32After(x, k - 128)),
  ),
].filter((x) => Math.abs(x) < 87);

/** Sums of two rounded numbers: one more unit in the last place. */
const sums: readonly string[] = ['log-softmax', 'softplus'];

/** The allowed relative error by bytes per number: three units in the last place of 53 bits, or two of 24. */
const limits = { 8: 3 * 2 ** -52, 4: 2 * 2 ** -23 } as const;

/** Activations whose slope is a sum that can cancel, so that only its absolute error is small. */
const gates = ['gelu', 'silu', 'mish'] as const;

/** Applies the activation to arguments as the only input of a loss whose gradient is 1 at each. */
function graphOf(f: ActivationName, arguments_: readonly number[] = points) {
  return compose((g) => {
    const x = g.input(
      'x',
      2,
      arguments_.map((point) => [point, 0]),
    );
    const t = g.target(
      't',
      2,
      arguments_.map(() => [-1e6, -1e6]),
    );
    g.loss('mean-absolute-error', g.apply(activations.get(f), [x], { id: 'y' }), t, { reduction: 'sum' });
    return {};
  }).graph;
}

describe.each([wasmFloat64, wasmFloat32, wasmFloat64Relaxed, wasmFloat32Relaxed])(
  'the kernels of $name',
  (machine) => {
    it.each(['tanh', 'sigmoid', 'elu', 'softmax', 'log-softmax', 'softplus', ...gates] as const)(
      'compute %s to the last digits',
      (f) => {
        const graph = graphOf(f);
        const found = runTape(graph, machine).values.get('y');
        const wanted = graph.node('y').value.data;
        for (let i = 0; i < wanted.length; i++) {
          // Below the least normal number of an engine no digits are left to compare.
          if (Math.abs(wanted[i]) < 2 ** -120) continue;
          expect(
            Math.abs((found?.[i] ?? NaN) - wanted[i]) / Math.abs(wanted[i]),
            `at ${points[i >> 1]}`,
          ).toBeLessThanOrEqual(limits[machine.bytes] * (sums.includes(f) ? 1.5 : 1));
        }
      },
    );

    it.each(gates)('compute the slope of %s to the last digits of a slope of 1', (f) => {
      const graph = graphOf(f);
      const found = runTape(graph, machine).gradients.get('x');
      const wanted = graph.node('x').gradient.data;
      for (let i = 0; i < points.length; i++)
        expect(Math.abs((found?.[2 * i] ?? NaN) - wanted[2 * i]), `at ${points[i]}`).toBeLessThanOrEqual(
          limits[machine.bytes],
        );
    });

    it.each(activations.names)('compute the value and the slope of %s at infinities', (f) => {
      const graph = graphOf(f, [-Infinity, Infinity]);
      const { values, gradients } = runTape(graph, machine);
      for (const at of [0, 2]) {
        expect(values.get('y')?.[at]).toBeCloseTo(graph.node('y').value.data[at], 6);
        expect(gradients.get('x')?.[at]).toBeCloseTo(graph.node('x').gradient.data[at], 6);
      }
    });
  },
);

describe.each([wasmFloat32, wasmFloat32Relaxed])('the kernels of $name', (machine) => {
  it.each(['tanh', 'sigmoid', 'elu', 'softmax', 'log-softmax', 'softplus'] as const)(
    'compute %s to two units in the last place',
    (f) => {
      const graph = graphOf(f, densePoints);
      const found = runTape(graph, machine).values.get('y') ?? [];
      const wanted = graph.node('y').value.data;
      let [worst, at] = [0, 0];
      for (let i = 0; i < wanted.length; i++) {
        const size = Math.abs(wanted[i]);
        if (size < 2 ** -126) continue;
        const units = Math.abs(found[i] - wanted[i]) / 2 ** (Math.floor(Math.log2(size)) - 23);
        if (!(units <= worst)) [worst, at] = [units, densePoints[i >> 1]];
      }
      expect(worst, `at ${at}`).toBeLessThanOrEqual(2);
    },
  );
});
