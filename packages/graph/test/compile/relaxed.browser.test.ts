import { handWorked } from '@bp-graph/graph';
import { train } from '@bp-graph/graph/lean';
import { wasmFloat32Relaxed, wasmFloat64Relaxed } from '@bp-graph/graph/relaxed';
import { describe, expect, it } from 'vitest';
import { wasmFloat32Relaxed as float32 } from '../../src/compile/webassembly/float32-relaxed.js';
import { wasmFloat64Relaxed as float64 } from '../../src/compile/webassembly/float64-relaxed.js';
import { expectPlain } from '../support/expect-plain.js';
import { randomGraph } from '../support/random-graph.js';

// Chromium offers relaxed SIMD to every page.
describe.each([
  { machine: float32, engine: wasmFloat32Relaxed },
  { machine: float64, engine: wasmFloat64Relaxed },
])('in a browser, on $machine.name', ({ machine, engine }) => {
  it('random graphs have the values and gradients of the plain evaluation', () => {
    for (let seed = 0; seed < 100; seed++) {
      const graph = randomGraph(seed);
      expectPlain(graph, machine, seed % 2 === 0);
      graph.dispose();
    }
  });

  it('training on it is reported in the records', () => {
    const engines: string[] = [];
    train(handWorked('tutorial').graph, { steps: 2, engine }).subscribe((record) =>
      engines.push(record.engine),
    );
    expect(engines).toEqual([machine.name, machine.name]);
  });
});
