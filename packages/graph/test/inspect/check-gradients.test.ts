import { activations, combinations, type Operation } from '@bp-graph/core';
import { checkGradients, compose, network } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../support/faults.js';

const trained = () => {
  const graph = network([2, 4, 3, 2], { loss: 'mean-squared-error', seed: 5 });
  graph.feed({
    x: [
      [0.3, -1.2],
      [0.7, 0.1],
    ],
    t: [
      [1, 0],
      [0, 1],
    ],
  });
  return graph;
};

/** A tanh whose derivative is slightly wrong. */
const wrong: Operation = {
  ...activations.get('tanh'),
  name: 'wrong-tanh',
  backward({ output: { data: y } }, { data: g }, _index, into) {
    for (let i = 0; i < g.length; i++) into.data[i] += g[i] * (1 - y[i] * y[i]) * 1.00001;
  },
};

describe('the gradient check', () => {
  it('passes every node and parameter of a network, and checks every entry', () => {
    const graph = trained();
    const report = checkGradients(graph);
    expect(report.passed).toBe(true);
    expect(report.wrong).toEqual([]);
    expect(report.loss).toBe(graph.loss);
    expect(report.worst?.error).toBeLessThan(1e-6);
    expect(report.nodes.map(({ id, judged }) => [id, judged])).toEqual(
      graph.nodes.map(({ id, value }) => [id, value.data.length]),
    );
  });

  it('fails the nodes before a wrong derivative, passes the nodes after it, and names the worst', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [0.5, -0.4]);
      const y = g.apply(wrong, [g.named('before', x)], { id: 'y' });
      g.loss('half-squared-error', g.named('after', y), g.target('t', 2, [1, 1]), { id: 'E' });
      return {};
    });
    const report = checkGradients(graph);
    expect(report.passed).toBe(false);
    const failed = report.nodes.filter(({ passed }) => !passed).map(({ id }) => id);
    expect(failed).toEqual(['x', 'before']);
    expect(failed).toContain(report.worst?.id);
    expect(report.worst?.error).toBeCloseTo(1e-5, 7);
    expect(report.wrong).toEqual(['y']);
    expect(checkGradients(graph, { tolerance: 1e-4 }).passed).toBe(true);
  });

  it('names an operation that overwrites the gradients of others instead of adding to them', () => {
    const written: Operation = {
      ...wrong,
      name: 'written',
      backward: ({ output }, gradient, _index, into) => {
        output.data.forEach((y, i) => (into.data[i] = (1 - y * y) * gradient.data[i]));
      },
    };
    const { graph } = compose((g) => {
      const h = g.named('h', g.input('x', 2, [0.5, -0.4]));
      const y = g.add(g.apply(written, [h], { id: 'y1' }), g.apply(written, [h], { id: 'y2' }));
      g.loss('half-squared-error', y, g.target('t', 2, [1, 1]));
      return {};
    });
    const { passed, wrong: named } = checkGradients(graph);
    expect([passed, named]).toEqual([false, ['y1', 'y2']]);
  });

  it('blames neither the nodes that pass a wrong gradient on nor those that add a large number', () => {
    const spoilt: Operation = {
      ...wrong,
      name: 'spoilt',
      backward: (_call, _gradient, _index, into) => {
        into.data.fill(NaN);
      },
    };
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [0.5, -0.4]);
      const y = g.apply(spoilt, [g.sigmoid(x, { id: 'before' })], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 2, [1, 1]), { id: 'E' });
      return {};
    });
    expect(checkGradients(graph).wrong).toEqual(['y']);
    const rows = Array.from({ length: 100 }, (_, i) => i);
    const { graph: large } = compose((g) => {
      const bad = g.apply({ ...wrong, name: 'bad' }, [g.input('x', 1, rows.map((i) => [Math.sin(i)]))], { id: 'bad' }); // prettier-ignore
      const sum = g.apply('add', [bad, g.input('c', 1, rows.map(() => [1e5]))], { id: 'sum' }); // prettier-ignore
      g.loss('mean-squared-error', sum, g.target('t', 1, rows.map((i) => [1e5 + Math.cos(i)]))); // prettier-ignore
      return {};
    });
    expect(checkGradients(large).wrong).not.toContain('sum');
  });

  it('names the node whose operation throws', () => {
    const fails: Operation = {
      ...wrong,
      backward() {
        throw new Error('too steep');
      },
    };
    const { graph } = compose((g) => {
      const y = g.apply(fails, [g.input('x', 1, 1)], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 1));
      return {};
    });
    expect(faultOf(() => checkGradients(graph))).toMatchObject({
      what: 'wrong-tanh failed: too steep',
      where: 'node y',
    });
  });

  it('can be limited to some nodes', () => {
    const report = checkGradients(trained(), { nodes: ['x', 'output/bias'] });
    expect(report.nodes.map(({ id }) => id)).toEqual(['x', 'output/bias']);
    expect(faultOf(() => checkGradients(trained(), { nodes: ['y'] })).what).toBe('unknown node');
  });

  it('can be limited to some entries, and then searches for no culprits', () => {
    const report = checkGradients(trained(), { nodes: ['output/bias'], entries: [0] });
    expect(report.nodes).toMatchObject([{ judged: 1, passed: true, worst: { entry: 0 } }]);
    const failed = checkGradients(trained(), { nodes: ['x'], entries: [0], tolerance: 0 });
    expect(failed).toMatchObject({ passed: false, wrong: [] });
  });

  it.each([
    [[9999], { what: 'no such entry', where: 'output/bias', expected: 'below 2' }],
    [[0.5], { what: 'wrong value of option entries' }],
    [[-1], { what: 'wrong value of option entries' }],
  ])('rejects the entries %j', (entries, fault) => {
    expect(faultOf(() => checkGradients(trained(), { nodes: ['output/bias'], entries }))).toMatchObject(
      fault,
    );
  });

  it('lists entries at a kink as such and does not check them', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 3, [0, 1, -1e-6]);
      g.loss('half-squared-error', g.relu(x), g.target('t', 3, [1, 0, 1]));
      return {};
    });
    const report = checkGradients(graph, { nodes: ['x'] });
    expect(report.nodes[0]).toMatchObject({ passed: true, judged: 1, kinks: [0, 2] });
  });

  it('reports nodes that are exempt by definition, and holds them fixed for the nodes before them', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [0.5, -0.4]);
      const fixed = g.apply('step', [x], { id: 'step' });
      const stopped = g.stopGradient(x, { id: 'stopped' });
      const y = g.add(g.multiply(x, fixed), g.multiply(x, stopped));
      g.loss('half-squared-error', y, g.target('t', 2, [1, 2]));
      return {};
    });
    const report = checkGradients(graph);
    expect(report.passed).toBe(true);
    const found = new Map(report.nodes.map((node) => [node.id, node]));
    expect(found.get('step')?.exempt).toContain('0 by definition');
    expect(found.get('stopped')?.exempt).toContain('blocks the gradient');
    expect(found.get('x')).toMatchObject({ judged: 2, passed: true });
    expect(found.get('x')?.exempt).toBeUndefined();
  });

  it('still checks the path around a stop-gradient: a wrong derivative there is found', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 0.5);
      g.loss('half-squared-error', g.add(g.apply(wrong, [x]), g.stopGradient(x)), g.target('t', 1, 2));
      return {};
    });
    expect(checkGradients(graph, { nodes: ['x'] })).toMatchObject({ passed: false, worst: { id: 'x' } });
  });

  it('skips inputs that are read as an index', () => {
    const { graph } = compose((g) => {
      g.loss('softmax-cross-entropy', g.tanh(g.input('x', 3, [0.1, 0.2, 0.3])), g.target('t', 1, 2));
      return {};
    });
    const report = checkGradients(graph);
    expect(report.passed).toBe(true);
    expect(report.nodes.find(({ id }) => id === 't')).toMatchObject({ judged: 0, passed: true });
    expect(report.nodes.find(({ id }) => id === 't')?.exempt).toContain('read as they are');
  });

  it('keeps dropout masks and clamped units', () => {
    const { graph } = compose((g) => {
      const x = g.input(
        'x',
        8,
        Array.from({ length: 8 }, (_, k) => 0.2 * k - 0.7),
      );
      const h = g.tanh(g.dropout(x, { rate: 0.5, seed: 1 }), { id: 'h' });
      g.loss('mean-squared-error', h, g.target('t', 8, new Array<number>(8).fill(0.5)));
      return {};
    });
    graph.setMode({ training: true, draw: 9 });
    graph.node('h').clamp(0.25, 2);
    expect(checkGradients(graph).passed).toBe(true);
    expect(graph.training).toBe(true);
  });

  it('leaves no trace on the graph', () => {
    const graph = trained();
    const before = graph.nodes.map(({ value, gradient }) => [[...value.data], [...gradient.data]]);
    const { wave } = graph;
    checkGradients(graph);
    expect(graph.wave).toBe(wave);
    expect(graph.nodes.map(({ value, gradient }) => [[...value.data], [...gradient.data]])).toEqual(before);
  });

  it('counts a gradient that is not finite as wrong', () => {
    const infinite: Operation = {
      ...combinations.get('scale'),
      name: 'infinite',
      backward(_call, _gradient, _index, into) {
        into.data.fill(NaN);
      },
    };
    const { graph } = compose((g) => {
      g.loss('half-squared-error', g.apply(infinite, [g.input('x', 1, 1)]), g.target('t', 1, 0));
      return {};
    });
    expect(checkGradients(graph)).toMatchObject({ passed: false, worst: { id: 'x', error: Infinity } });
  });

  it('is rejected while the loss has no value', () => {
    expect(faultOf(() => checkGradients(network([1, 1]))).what).toBe('the loss has no value');
  });
});
