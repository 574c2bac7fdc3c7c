import { elementwise } from '@bp-graph/core';
import { compose, derive, Graph, handWorked, network, type Derivation } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

describe('paths', () => {
  it('go through every place where a parameter is used', () => {
    // w is read by two neurons in a row: w enters as a weight twice, so there are two paths to it.
    const { graph } = compose((g) => {
      const w = g.parameter('w', 0.5);
      const a = g.weightedSum(g.input('x', 1, 3), w, undefined, { id: 'a' });
      g.loss('half-squared-error', g.weightedSum(a, w, undefined, { id: 'b' }), g.target('t', 1, 0), {
        id: 'E',
      });
      return {};
    });
    // E = ½ (w² x)², so ∂E/∂w = 2 w³ x² = 2.25, half of it through each place.
    const { paths, gradient } = derive(graph, { node: 'w' });
    expect(paths.map(({ product }) => product)).toEqual([1.125, 1.125]);
    expect(gradient).toBe(2.25);
  });

  it('count a value that an operation reads twice as two paths', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 3);
      g.sum(g.multiply(x, x), { id: 'y' });
      g.loss('half-squared-error', g.add(x, x), g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    const { paths, gradient } = derive(graph, { node: 'x' });
    expect(paths.map(({ product }) => product)).toEqual([6, 6]);
    expect(gradient).toBe(12);
    expect(paths[0].factors[1].edges[0].index).toBe(0);
    expect(paths[1].factors[1].edges[0].index).toBe(1);
  });

  it('go along a skip connection and around it', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 2);
      const w = g.weightedSum(x, g.parameter('w', 3), undefined, { id: 'z' });
      g.loss('half-squared-error', g.add(w, x, { id: 'y' }), g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    expect(derive(graph, { node: 'x' }).paths.map(({ product }) => product)).toEqual([24, 8]);
  });

  it('end at a stopped gradient', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 2);
      const cut = g.stopGradient(x, { id: 'cut' });
      g.loss('half-squared-error', cut, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    const { pathCount, gradient, paths, barriers } = derive(graph, { node: 'x' });
    expect([pathCount, gradient, paths]).toEqual([0, 0, []]);
    expect(barriers).toMatchObject([{ kind: 'constant', place: { id: 'cut' } }]);
  });

  it('do not go through a clamped unit', () => {
    const { graph } = handWorked('tutorial');
    graph.node('o1/sigmoid').clamp(0.3);
    const { paths, gradient } = derive(graph, { node: 'w1' });
    expect(paths.map(({ route }) => route[1].base)).toEqual(['o2']);
    expect(gradient).toBeCloseTo(graph.node('w1').gradient.data[0], 15);
    graph.node('o2/sigmoid').ablate();
    expect(derive(graph, { node: 'w1' })).toMatchObject({
      pathCount: 0,
      gradient: 0,
      barriers: [
        { kind: 'held', place: { id: 'o1/sigmoid', value: 0.3 } },
        { kind: 'held', place: { id: 'o2/sigmoid', value: 0 } },
      ],
    });
  });

  it('lead to a clamped unit itself', () => {
    const { graph } = handWorked('tutorial');
    graph.node('h1/sigmoid').clamp(0.3);
    const { pathCount, gradient } = derive(graph, { node: 'h1/sigmoid' });
    expect(pathCount).toBe(2);
    expect(gradient).toBeCloseTo(graph.node('h1/sigmoid').gradient.data[0], 15);
  });

  it('contain a factor of 0 for a step function, which shows why nothing learns', () => {
    const { graph } = compose((g) => {
      const y = g.neuron('o', g.input('x', 1, 2), [g.parameter('w', 1)], 0, 'step');
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    const { paths, gradient } = derive(graph, { node: 'w' });
    expect(paths[0].factors.map(({ value }) => value)).toEqual([1, 0, 2]);
    expect(gradient).toBe(0);
  });

  it('start with the weight of a loss in the total', () => {
    const { graph } = compose((g) => {
      const y = g.weightedSum(g.input('x', 1, 1), g.parameter('w', 2), undefined, { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'near', weight: 3 });
      g.loss('mean-absolute-error', y, g.target('u', 1, 0), { id: 'far', weight: 1 });
      return {};
    });
    const { total, paths, gradient } = derive(graph, { node: 'w' });
    expect(total).toMatchObject({ id: '', name: { base: 'E' }, value: 3 * 2 + 2, gradient: 1 });
    expect(paths.map(({ factors }) => factors.map(({ kind, value }) => [kind, value]))).toEqual([
      [
        ['total', 3],
        ['loss', 2],
        ['input', 1],
      ],
      [
        ['total', 1],
        ['loss', 1],
        ['input', 1],
      ],
    ]);
    expect(gradient).toBe(7);
  });

  it('merge a loss weight of 1 into the next factor if only that loss reads the value', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 1);
      for (const id of ['a', 'b']) {
        const y = g.weightedSum(x, g.parameter(`w of ${id}`, 2), undefined, { id });
        g.loss('half-squared-error', y, g.target(`t of ${id}`, 1, 0), { id: `E of ${id}` });
      }
      return {};
    });
    const [first] = derive(graph, { node: 'w of a' }).paths[0].factors;
    expect([first.of.id, first.by.id, first.value]).toEqual(['', 'a', 2]);
  });
});

describe('the loss of a derivation', () => {
  it('may be any scalar of the graph', () => {
    const { graph } = handWorked('tutorial');
    const [one, two] = ['E1', 'E2'].map((loss) => derive(graph, { node: 'w1' }, { loss }));
    expect([one.total.id, one.pathCount, two.pathCount]).toEqual(['E1', 1, 1]);
    expect(one.gradient + two.gradient).toBeCloseTo(graph.node('w1').gradient.data[0], 15);
    expect(derive(graph, { node: 'w5' }, { loss: 'E2' })).toMatchObject({ gradient: 0, pathCount: 0 });
  });

  it('may be a weighted sum of several', () => {
    const { graph } = handWorked('tutorial');
    const { gradient, paths } = derive(graph, { node: 'w1' }, { loss: { E1: 2, E2: -3 } });
    expect(gradient).toBeCloseTo(2 * 0.0014504475330432156 + 3 * 0.000332573615277537, 15);
    expect(paths.map(({ factors: [{ kind, value }] }) => [kind, value])).toEqual([
      ['total', 2],
      ['total', -3],
    ]);
  });
});

describe('rows of a batch', () => {
  const graph = network([2, 3, 2], { seed: 4 });
  const rows = [
    [0.1, 0.7],
    [-1, 0.4],
    [2, 1],
  ];
  graph.feed({ x: rows, t: rows });

  it('all contribute to the gradient of a parameter, each with paths of its own', () => {
    const { subject, paths, pathCount } = derive(graph, { node: 'hidden/weights', entry: [2, 1] });
    expect(subject).toMatchObject({ rows: 3, entries: 1 });
    expect(subject.row).toBeUndefined();
    expect(pathCount).toBe(3 * 2);
    expect(paths.map(({ row }) => row)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('can be inspected one by one', () => {
    const parts = [0, 1, 2].map((row) => derive(graph, { node: 'hidden/weights', entry: [2, 1], row }));
    const whole = graph.node('hidden/weights').gradient.data[5];
    expect(parts.reduce((sum, { gradient }) => sum + gradient, 0)).toBeCloseTo(whole, 14);
    expect(parts.map(({ subject, pathCount }) => [subject.row, pathCount])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(parts[1].subject.places[0].gradient).toBe(parts[1].gradient);
  });

  it('vary together if a unit is derived without a row', () => {
    const { gradient, subject } = derive(graph, { node: 'hidden/tanh', unit: 1 });
    const column = [0, 1, 2].map((row) => graph.node('hidden/tanh').gradient.data[row * 3 + 1]);
    expect(gradient).toBeCloseTo(
      column.reduce((sum, part) => sum + part, 0),
      14,
    );
    expect(subject.places.map(({ row, unit }) => [row, unit])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });

  it('exclude what does not depend on them, such as a penalty on the weights', () => {
    const { graph: penalised } = compose((g) => {
      const w = g.parameter('w', [[1, 2]]);
      const y = g.weightedSum(g.input('x', 2, [[1, 1]]), w, undefined, { id: 'y' });
      const loss = g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'fit' });
      const penalty = g.loss('half-squared-error', w, g.scale(w, { factor: 0 }), { id: 'penalty' });
      g.apply('weighted-total', [loss, penalty], { id: 'E', weights: [1, 0.5] });
      return {};
    });
    const loss = { loss: 'E' };
    expect(derive(penalised, { node: 'w', entry: 0 }, loss).gradient).toBe(3 + 0.5);
    expect(derive(penalised, { node: 'w', entry: 0, row: 0 }, loss)).toMatchObject({
      gradient: 3,
      pathCount: 1,
      rest: 0,
    });
  });
});

describe('a target', () => {
  const graph = network([2, 3, 1], { seed: 4 });
  graph.feed({ x: [[1, 2]], t: [[1]] });

  it('with several entries has the sum of their gradients', () => {
    const { gradient, subject } = derive(graph, { node: 'hidden/weights' });
    const { data } = graph.node('hidden/weights').gradient;
    expect(gradient).toBeCloseTo(
      data.reduce((sum, part) => sum + part, 0),
      14,
    );
    expect([subject.entries, subject.places.length]).toEqual([6, 6]);
  });

  it('is found by flat index, by position along the axes and by unit', () => {
    const entries = [{ entry: 3 }, { entry: [1, 1] }, { unit: 3 }];
    const [flat, placed, unit] = entries.map((which) => derive(graph, { node: 'hidden/weights', ...which }));
    expect(placed.subject).toEqual(flat.subject);
    expect(unit.subject).toEqual(flat.subject);
    expect(flat.subject.name).toEqual({ head: 'w', base: 'hidden', indices: [1, 1] });
  });

  it.each([
    [{ node: 'hiden/tanh' }, /unknown node: .*did you mean "hidden\/tanh"/],
    [
      { node: 'hidden/tanh', unit: 3 },
      /no such unit: at hidden\/tanh: found 3, expected a whole number from 0 to 2/,
    ],
    [
      { node: 'hidden/tanh', row: 1 },
      /no such row: at hidden\/tanh: found 1, expected a whole number from 0 to 0/,
    ],
    [{ node: 'hidden/weights', row: -1 }, /no such row/],
    [{ node: 'hidden/weights', entry: 6 }, /no such entry: .*from 0 to 5/],
    [
      { node: 'hidden/weights', entry: [1] },
      /not a place in a value: at hidden\/weights: .*each axis of \[3, 2\]/,
    ],
    [{ node: 'hidden/weights', entry: [1, 2] }, /no such entry: .*from 0 to 1/],
    [{ node: 'hidden/weights', entry: 0.5 }, /no such entry/],
    [{ node: 'hidden/tanh', entry: 1, unit: 1 }, /an entry and its unit or row: at hidden\/tanh/],
  ])('such as %j is rejected', (target, message) => {
    expect(() => derive(graph, target)).toThrow(message);
  });

  it('is rejected without values, a loss or a valid number of paths', () => {
    const empty = network([2, 3, 1]);
    expect(() => derive(empty, { node: 'hidden/weights' })).toThrow(/no value: at E/);
    expect(() => derive(graph, { node: 'x' }, { loss: 'hidden/tanh' })).toThrow(
      /not a scalar: at hidden\/tanh/,
    );
    expect(() => derive(graph, { node: 'x' }, { loss: 'F' })).toThrow(/unknown node/);
    expect(() => derive(graph, { node: 'x' }, { maxPaths: 0 })).toThrow(/maxPaths: at derive: found 0/);
    const lossless = new Graph({ nodes: [{ id: 'x', op: 'input', inputs: [], units: 1 }] });
    expect(() => derive(lossless, { node: 'x' })).toThrow(/nothing to differentiate/);
  });
});

describe('a derivation', () => {
  it('is deeply frozen', () => {
    expect(unfrozenIn(derive(handWorked('tutorial').graph, { node: 'w1' }))).toEqual([]);
  });

  it('leaves the graph unchanged', () => {
    const { graph } = handWorked('tutorial');
    graph.backward();
    const { wave } = graph;
    const before = structuredClone(graph.toSpec({ values: true }));
    derive(graph, { node: 'w1' }, { values: { x1: [[7]] } });
    expect(graph.toSpec({ values: true })).toEqual(before);
    expect(graph.wave).toBe(wave);
  });

  it("may be made for numbers other than the graph's present ones", () => {
    const { graph } = handWorked('tutorial');
    const { paths } = derive(graph, { node: 'w1' }, { values: { x1: [[7]] } });
    expect(paths[0].factors.at(-1)?.value).toBe(7);
  });

  it('keeps the dropout mask in training mode', () => {
    const { graph } = compose((g) => {
      const y = g.weightedSum(g.input('x', 4, [[1, 1, 1, 1]]), g.parameter('w', [[1, 2, 3, 4]]), undefined, {
        id: 'y',
      });
      g.loss('half-squared-error', g.dropout(y, { rate: 0.5, id: 'drop' }), g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    for (const draw of [0, 1, 2, 3, 4]) {
      graph.setMode({ training: true, draw });
      expect(derive(graph, { node: 'w', entry: 2 }).pathSum).toBe(graph.node('w').gradient.data[2]);
    }
  });

  it('handles user-defined operations like any other', () => {
    const cube = elementwise({
      name: 'cube',
      symbol: '³',
      arity: [1, 1],
      value: ([a], i) => a.data[i] ** 3,
      derivative: ([a], i) => 3 * a.data[i] ** 2,
      formula: { value: 'a ^ 3', derivatives: ['3 * a ^ 2'] },
    });
    const { graph } = compose((g) => {
      const y = g.apply(cube, [g.input('x', 1, 2)], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    expect(derive(graph, { node: 'x' }).paths[0].factors.map(({ value }) => value)).toEqual([8, 12]);
  });
});

/** Places where a derivation could be modified. */
function unfrozenIn(derivation: Derivation): string[] {
  const found: string[] = [];
  const seen = new Set<object>();
  const look = (part: unknown, where: string): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (!Object.isFrozen(part)) found.push(where);
    for (const [key, inner] of Object.entries(part)) look(inner, `${where}/${key}`);
  };
  look(derivation, '');
  return found;
}
