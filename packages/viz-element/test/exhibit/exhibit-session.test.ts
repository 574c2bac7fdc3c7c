import { datasets, Fault } from '@bp-graph/core';
import { ENGINES, handWorked, writeGraph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { readExhibit, type ExhibitAttributes, type LayersExhibit } from '../../src/exhibit/exhibit.js';
import { layersSession, loadEngine } from '../../src/exhibit/exhibit-session.js';
import { savedSubject } from '../../src/exhibit/saved-subject.js';

function sessionOf(attributes: ExhibitAttributes) {
  return layersSession(readExhibit(attributes) as LayersExhibit);
}

function endsOf(attributes: ExhibitAttributes) {
  const { graph } = sessionOf({ points: 50, ...attributes });
  const output = graph.nodes.findLast(({ id }) => id.startsWith('output/'))!.op;
  const targets = [...new Set(graph.node('t').value.data)].sort((a, b) => a - b);
  return { output, loss: graph.node('E').op, targets };
}

describe('an exhibit of layers', () => {
  it('matches target and loss to the output for two classes and one unit', () => {
    const data = 'circle';
    expect(endsOf({ data })).toEqual({ output: 'sigmoid', loss: 'binary-cross-entropy', targets: [0, 1] });
    expect(endsOf({ data, output: 'tanh' })).toEqual({
      output: 'tanh',
      loss: 'mean-squared-error',
      targets: [-1, 1],
    });
    expect(endsOf({ data, loss: 'hinge' })).toEqual({ output: 'identity', loss: 'hinge', targets: [-1, 1] });
    expect(endsOf({ data, loss: 'half-squared-error' }).targets).toEqual([0, 1]);
  });

  it('has as many outputs as the data need if its layers are not given', () => {
    const sizes = (data: string) => {
      const { graph } = sessionOf({ data });
      return ['hidden', 'output'].map((layer) => graph.parameter(`${layer}/weights`).value.shape);
    };
    for (const { name } of datasets) expect(sizes(name)[0]).toEqual([3, 2]);
    expect([sizes('circle')[1], sizes('reg-plane')[1], sizes('yin-yang')[1]]).toEqual([
      [1, 3],
      [1, 3],
      [3, 3],
    ]);
  });

  it('has logits for one output per class, and identity outputs for a regression', () => {
    expect(endsOf({ data: 'yin-yang', layers: '2 5 3' })).toEqual({
      output: 'identity',
      loss: 'softmax-cross-entropy',
      targets: [0, 1],
    });
    expect(endsOf({ data: 'reg-plane' })).toMatchObject({ output: 'identity', loss: 'mean-squared-error' });
  });

  it.each([...datasets].map(({ name }) => name))('can be built and trained for the data set %s', (data) => {
    const outputs = { 'yin-yang': 3, spirals: 3, rings: 3 }[data as string];
    const samples = datasets.get(data);
    const points = 'points' in samples.options ? { points: 60 } : {};
    let session;
    try {
      session = sessionOf({ data, layers: `2 4 ${outputs ?? 1}`, ...points });
    } catch {
      session = sessionOf({ data, layers: '2 4 2', ...points });
    }
    session.step();
    expect(session.state.error).toBeUndefined();
    expect(session.state.snapshot.loss).toBeGreaterThan(0);
  });

  it('learns', () => {
    const session = sessionOf({ layers: '2 4 1', data: 'circle', 'batch-size': 500, 'learning-rate': 0.3 });
    const { loss } = session.state.snapshot;
    for (let k = 0; k < 300; k++) session.step();
    expect(session.state.snapshot.loss).toBeLessThan(loss! / 2);
  });

  it.each(ENGINES)('runs on the engine %s if requested', async (engine) => {
    const exhibit = readExhibit({ data: 'xor', engine }) as LayersExhibit;
    const session = layersSession(exhibit, await loadEngine(exhibit.training.engine));
    session.step();
    expect(session.engine).toBe(engine);
    expect(session.state).toMatchObject({ step: 1, keptTo: 1 });
  });

  it('is the same for the same seed and different for another', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => sessionOf({ data: 'xor', seed }).state.snapshot.loss);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  it('reports which numbers of units would fit the data', () => {
    expect(() => sessionOf({ layers: '3 3 1', data: 'circle' })).toThrow(/at layers: .*2 inputs/);
    expect(() => sessionOf({ layers: '2 3 4', data: 'circle' })).toThrow(/1 or 2 outputs/);
    expect(() => sessionOf({ layers: '2 3 1', loss: 'softmax-cross-entropy' })).toThrow(/expected 2 outputs/);
    expect(() => sessionOf({ layers: '2 3 2', data: 'reg-plane' })).toThrow(/1 output /);
    expect(() => sessionOf({ data: 'circle', noise: 7 })).toThrow(Fault);
  });
});

it('a saved graph runs on the numbers saved with it, and is only shown if there are none', () => {
  const { graph } = handWorked('tutorial');
  const { session } = savedSubject(writeGraph(graph, { values: true }), {});
  expect(session?.state.snapshot.loss).toBe(graph.loss);
  const alone = savedSubject(writeGraph(graph), {});
  expect(alone.session).toBeUndefined();
  expect(alone.graph?.nodes).toHaveLength(graph.nodes.length);
});
