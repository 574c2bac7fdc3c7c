import { activations } from '@bp-graph/core';
import { compose } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { wasmFloat32Relaxed } from '../../src/compile/webassembly/float32-relaxed.js';
import { wasmFloat64Relaxed } from '../../src/compile/webassembly/float64-relaxed.js';
import { wasmFloat32, wasmFloat64 } from '../../src/compile/webassembly/index.js';
import '../support/relaxed-simd.js';
import { runTape } from '../support/run-tape.js';

/** Arguments that 24 bits hold, from far left over the neighbourhood of 0 to far right. */
const points = Array.from({ length: 801 }, (_, k) => Math.fround(Math.sinh((k - 400) / 62)));

/** Sums of two numbers that have been rounded already: one unit more. */
const sums: readonly string[] = ['log-softmax', 'softplus'];

/** How far a number may be from the true one, by the bytes that it has: three units in the last of 53 bits, or two of 24. */
const limits = { 8: 3 * 2 ** -52, 4: 2 * 2 ** -23 } as const;

describe.each([wasmFloat64, wasmFloat32, wasmFloat64Relaxed, wasmFloat32Relaxed])(
  'the kernels of $name',
  (machine) => {
    it.each(['tanh', 'sigmoid', 'elu', 'softmax', 'log-softmax', 'softplus'] as const)(
      'give %s to the last digits',
      (f) => {
        const { graph } = compose((g) => {
          const x = g.input(
            'x',
            2,
            points.map((point) => [point, 0]),
          );
          g.loss(
            'mean-squared-error',
            g.apply(activations.get(f), [x], { id: 'y' }),
            g.target(
              't',
              2,
              points.map(() => [0, 0]),
            ),
          );
          return {};
        });
        const found = runTape(graph, machine).values.get('y');
        const wanted = graph.node('y').value.data;
        for (let i = 0; i < wanted.length; i++) {
          // Below the least normal number of an engine there is nothing left to tell.
          if (Math.abs(wanted[i]) < 2 ** -120) continue;
          expect(
            Math.abs((found?.[i] ?? NaN) - wanted[i]) / Math.abs(wanted[i]),
            `at ${points[i >> 1]}`,
          ).toBeLessThanOrEqual(limits[machine.bytes] * (sums.includes(f) ? 1.5 : 1));
        }
      },
    );
  },
);
