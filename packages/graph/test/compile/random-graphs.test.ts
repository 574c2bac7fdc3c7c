import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machines } from '../../src/compile/machines.js';
import { wasmFloat32Relaxed } from '../../src/compile/webassembly/float32-relaxed.js';
import { wasmFloat64Relaxed } from '../../src/compile/webassembly/float64-relaxed.js';
import { expectPlain } from '../support/expect-plain.js';
import { randomGraph } from '../support/random-graph.js';
import '../support/relaxed-simd.js';

describe.each([...machines, wasmFloat64Relaxed, wasmFloat32Relaxed])(
  'on $name, 500 random graphs',
  (machine) => {
    it('have the values and gradients of the plain evaluation', { timeout: 300_000 }, () => {
      expect(machine.isAvailable()).toBe(true);
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const graph = randomGraph(seed);
          expectPlain(graph, machine, seed % 2 === 0);
          graph.dispose();
        }),
        { seed: 4, numRuns: 500 },
      );
    });
  },
);
