import {
  checkGradients,
  compose,
  type Draft,
  edit,
  type Editor,
  type Graph,
  type Handle,
  handWorked,
  network,
  train,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

/** A 2-3-1 network after a few training steps, so that none of its numbers is a default. */
function learned(): Graph {
  const graph = network([2, 3, 1], { seed: 2 });
  graph.feed({
    x: [
      [0.5, -1],
      [1, 0.25],
    ],
    t: [[0], [1]],
  });
  train(graph, { steps: 5, optimizer: 'adam' }).subscribe();
  graph.setMode({ training: false });
  return graph;
}

const numbers = (graph: Graph, id: string): number[] => Array.from(graph.node(id).value.data);

describe('an edit returns a new graph', () => {
  it('and leaves the old one unchanged and usable', () => {
    const graph = learned();
    const before = graph.toSpec({ values: true });
    const wider = edit(graph, (e) => {
      e.addUnit('hidden');
    });
    expect(graph.toSpec({ values: true })).toEqual(before);
    wider.dispose();
    graph.feed({ x: [1, 1], t: 1 });
    expect(graph.node('hidden/tanh').value.shape).toEqual([1, 3]);
  });

  it('that equals the old one if nothing was changed', () => {
    const graph = learned();
    expect(edit(graph, () => undefined).toSpec({ values: true })).toEqual(graph.toSpec({ values: true }));
  });
});

describe('a neuron that is added', () => {
  it('keeps all existing weights, and the graph computes the same until it is trained', () => {
    const graph = learned();
    const wider = edit(graph, (e) => {
      e.addUnit('hidden');
    });
    expect(wider.parameter('hidden/weights').value.shape).toEqual([4, 2]);
    expect(numbers(wider, 'hidden/weights').slice(0, 6)).toEqual(numbers(graph, 'hidden/weights'));
    expect(numbers(wider, 'output/weights')).toEqual([...numbers(graph, 'output/weights'), 0]);
    expect(numbers(wider, 'output/sigmoid')).toEqual(numbers(graph, 'output/sigmoid'));
    expect(wider.loss).toBe(graph.loss);
    expect(checkGradients(wider).passed).toBe(true);
  });

  it('is added for every reader that shares the weights', () => {
    const { graph } = compose((g) => {
      const W = g.parameter('W', [
        [1, 2],
        [3, 4],
      ]);
      const [h1, h2] = ['h1', 'h2'].map((id) =>
        g.tanh(g.weightedSum(g.input(`x of ${id}`, 2, [1, -2]), W, undefined, { id })),
      );
      g.loss('mean-squared-error', g.layer('y', [h1, h2], 1, 'identity'), g.target('t', 1, 1));
      return {};
    });
    const wider = edit(graph, (e) => {
      e.addUnit('h1');
      e.addUnit('h2');
    });
    expect(wider.parameter('W').value.shape).toEqual([3, 2]);
    expect(numbers(wider, 'W').slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(wider.loss).toBe(graph.loss);
    expect(checkGradients(wider).passed).toBe(true);
  });

  it('leaves a bias that all units share as it is', () => {
    const { graph } = compose((g) => {
      const h = g.weightedSum(g.input('x', 1, [1]), g.parameter('W', [[1], [2]]), g.parameter('b', 0.5), {
        id: 'h',
      });
      g.loss('mean-squared-error', g.layer('y', h, 1, 'identity'), g.target('t', 1, 1));
      return {};
    });
    const wider = edit(graph, (e) => {
      e.addUnit('h');
    });
    expect(numbers(wider, 'b')).toEqual([0.5]);
    expect(wider.loss).toBe(graph.loss);
  });

  it('takes effect at once if a row is processed as a whole, as by layer normalisation', () => {
    const { graph } = compose((g) => {
      const h = g.layerNormalisation(g.layer('h', g.input('x', 2, [1, 2]), 2, 'tanh'));
      g.loss('mean-squared-error', g.layer('y', h, 1, 'identity'), g.target('t', 1, 1));
      return {};
    });
    const wider = edit(graph, (e) => {
      e.addUnit('h');
    });
    expect(wider.loss).not.toBe(graph.loss);
  });

  it('can learn: a gradient reaches its outgoing weight', () => {
    const wider = edit(learned(), (e) => {
      e.addUnit('hidden');
    });
    expect(wider.parameter('output/weights').gradient.data[3]).not.toBe(0);
  });

  it('extends activations, gates and concatenations up to the nodes that read it', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [1, 2]);
      const h = g.layer('h', x, 2, 'tanh');
      const normal = g.layerNormalisation(h, g.parameter('gain', [2, 3]), g.parameter('offset', [0, 1]));
      const both = g.concat(x, normal, { id: 'both' });
      g.loss('mean-squared-error', g.layer('y', both, 1, 'identity'), g.target('t', 1, 1));
      return {};
    });
    const wider = edit(graph, (e) => {
      e.addUnit('h');
      e.addUnit('x');
    });
    expect(wider.node('both').shape.at(-1)).toBe(6);
    expect(numbers(wider, 'gain')).toEqual([2, 3, 0]);
    const [a, b, c, d] = numbers(graph, 'y/weights');
    expect(numbers(wider, 'y/weights')).toEqual([a, b, 0, c, d, 0]);
  });
});

describe('a neuron that is removed', () => {
  it('takes its own weights and its outgoing weights with it, and no others', () => {
    const graph = learned();
    const narrower = edit(graph, (e) => {
      e.removeUnit('hidden', 1);
    });
    const [w, o] = [numbers(graph, 'hidden/weights'), numbers(graph, 'output/weights')];
    expect(numbers(narrower, 'hidden/weights')).toEqual([w[0], w[1], w[4], w[5]]);
    expect(numbers(narrower, 'hidden/bias')).toEqual([
      numbers(graph, 'hidden/bias')[0],
      numbers(graph, 'hidden/bias')[2],
    ]);
    expect(numbers(narrower, 'output/weights')).toEqual([o[0], o[2]]);
  });

  it('leaves a graph that computes what the one with that unit ablated computes', () => {
    const graph = learned();
    const narrower = edit(graph, (e) => {
      e.removeUnit('hidden', 2);
    });
    graph.node('hidden/tanh').ablate(2);
    expect(narrower.loss).toBeCloseTo(graph.loss, 15);
  });

  it('as the only unit removes the node, with whatever only the node used', () => {
    const { graph } = handWorked('tutorial');
    const smaller = edit(graph, (e) => {
      e.remove('h2/sum');
    });
    expect(smaller.has('h2/sigmoid')).toBe(false);
    expect(['w3', 'w4', 'w6', 'w8'].some((id) => smaller.has(id))).toBe(false);
    expect(smaller.node('o1/sum').inputs.map(({ id }) => id)).toEqual(['h1/sigmoid', 'w5', 'b2']);
    expect(checkGradients(smaller).passed).toBe(true);
  });
});

describe('a node that is removed', () => {
  const skip = (draw: (g: Draft, a: Handle, b: Handle, x: Handle) => Handle): Graph =>
    compose((g) => {
      const x = g.input('x', 2, [1, 2]);
      const a = g.tanh(x, { id: 'a' });
      const b = g.sigmoid(a, { id: 'b' });
      const c = draw(g, a, b, x);
      const y = g.layer('y', [x, c], 1, 'identity');
      g.loss('mean-squared-error', y, g.target('t', 1, 1));
      return {};
    }).graph;

  it.each<[string, Parameters<typeof skip>[0]]>([
    ['subtracts', (g, a, b) => g.subtract(a, b, { id: 'c' })],
    ['adds', (g, a, b, x) => g.add(a, b, x, { id: 'c' })],
    ['adds one twice', (g, a, b) => g.add(a, b, a, { id: 'c' })],
  ])('takes readers that are left with too few inputs with it, such as a skip that %s', (_, draw) => {
    const smaller = edit(skip(draw), (e) => {
      e.remove('a');
    });
    expect(['a', 'b', 'c'].some((id) => smaller.has(id))).toBe(false);
    expect(smaller.node('y/sum').inputs.map(({ id }) => id)).toEqual(['x', 'y/weights-1', 'y/bias']);
    expect(checkGradients(smaller).passed).toBe(true);
  });

  it('from in front of others in a concatenation leaves the others their weights', () => {
    const graph = skip((g, a, b, x) => g.concat(a, b, x, { id: 'c' }));
    const smaller = edit(graph, (e) => {
      e.removeWire('a', 'c');
    });
    expect(numbers(smaller, 'y/weights-2')).toEqual(numbers(graph, 'y/weights-2').slice(2));
  });

  it('is rejected if another node would have to take its place', () => {
    const graph = skip((g, a) =>
      g.layerNormalisation(a, g.parameter('gain', [2, 3]), g.parameter('offset', [0, 1]), { id: 'c' }),
    );
    expect(() =>
      edit(graph, (e) => {
        e.remove('gain');
      }),
    ).toThrow(/an input that others follow: at c: found "gain", expected the last, or to remove offset/);
    const without = edit(graph, (e) => {
      e.remove('offset');
      e.remove('gain');
    });
    expect(without.node('c').inputs.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what is clamped', () => {
  it('stays clamped, even if the index of its unit changes', () => {
    const graph = learned();
    graph.node('hidden/tanh').clamp(0.5, 0);
    graph.node('hidden/tanh').clamp(-0.25, 2);
    const wider = edit(graph, (e) => {
      e.addUnit('hidden');
    });
    expect(wider.loss).toBe(graph.loss);
    const narrower = edit(wider, (e) => {
      e.removeUnit('hidden', 0);
    });
    expect([...narrower.node('hidden/tanh').held]).toEqual([[1, -0.25]]);
  });

  it('keeps the underlying numbers: an ablated weight, a target', () => {
    const graph = learned();
    const [first] = numbers(graph, 'hidden/weights');
    graph.node('hidden/weights').ablate(0);
    graph.node('t').clamp(3);
    const wider = edit(graph, (e) => {
      e.addUnit('x');
    });
    expect([...wider.node('hidden/weights').held]).toEqual([[0, 0]]);
    expect(wider.loss).toBe(graph.loss);
    wider.node('hidden/weights').release();
    wider.node('t').release();
    expect(numbers(wider, 'hidden/weights')[0]).toBe(first);
    expect(numbers(wider, 't')).toEqual([0, 1]);
  });
});

describe('a layer with an individual activation for each neuron', () => {
  const each = (): Graph =>
    compose((g) => {
      const h = g.layer('hidden', g.input('x', 2, [0.2, 0.7]), 3, ['relu', 'tanh', 'sigmoid']);
      g.loss('mean-squared-error', g.layer('output', h, 1, 'identity'), g.target('t', 1, 0));
      return {};
    }).graph;

  it('is not widened, since nothing would read the new unit', () => {
    expect(() =>
      edit(each(), (e) => {
        e.addUnit('hidden');
      }),
    ).toThrow(
      /^unit that nothing would read: at hidden\/sum: found "hidden\/sum\/0, .*compose the layer anew/,
    );
  });

  it('is narrowed together with the slice of the unit, and the other slices keep their units', () => {
    const graph = each();
    const narrower = (e: Editor): void => {
      e.removeUnit('hidden', 0);
    };
    expect(() => edit(graph, narrower)).toThrow(
      /^slice of units that are removed: at hidden\/sum\/0: .*, expected to remove hidden\/sum\/0 as well/,
    );
    const smaller = edit(graph, (e) => {
      e.remove('hidden/sum/0');
      narrower(e);
    });
    expect(numbers(smaller, 'hidden/units')).toEqual(numbers(graph, 'hidden/units').slice(1));
    expect(numbers(smaller, 'output/weights')).toEqual(numbers(graph, 'output/weights').slice(1));
    expect(checkGradients(smaller).passed).toBe(true);
  });
});

it('computed weights are left as they are, and an edit that would have to resize them is rejected', () => {
  const { graph } = compose((g) => {
    const W = g.parameter('W', [
      [1, 2],
      [3, 4],
    ]);
    const h = g.weightedSum(g.input('x', 2, [1, 2]), g.multiply(W, g.tanh(W), { id: 'V' }), undefined, {
      id: 'h',
    });
    g.loss('mean-squared-error', g.layer('y', h, 1, 'identity'), g.target('t', 1, 1));
    return {};
  });
  const same = edit(graph, (e) => {
    e.replace('y/identity', 'tanh');
  });
  expect(numbers(same, 'h')).toEqual(numbers(graph, 'h'));
  expect(() =>
    edit(graph, (e) => {
      e.addUnit('h');
    }),
  ).toThrow(/^weights that cannot be fitted: at V: found "numbers that are computed"/);
});

describe('a layer', () => {
  it('inserted before an activation leaves the weights of the readers unchanged', () => {
    const graph = learned();
    const deeper = edit(graph, (e) => {
      e.addLayer('hidden2', { after: 'hidden/sum', units: 3, activation: 'relu' });
    });
    expect(deeper.node('hidden/tanh').inputs[0].id).toBe('hidden2/relu');
    expect(numbers(deeper, 'output/weights')).toEqual(numbers(graph, 'output/weights'));
  });

  it('can only be removed if there is one', () => {
    expect(() =>
      edit(learned(), (e) => {
        e.removeLayer('E');
      }),
    ).toThrow(/^not a layer: at E: found "half-squared-error", expected a weighted sum/);
  });

  it('can be inserted between a node and its readers', () => {
    const graph = learned();
    const deeper = edit(graph, (e) => {
      e.addLayer('hidden2', { after: 'hidden/tanh', units: 4, activation: 'relu' });
    });
    expect(deeper.node('output/sum').inputs[0].id).toBe('hidden2/relu');
    expect(deeper.parameter('hidden2/weights').value.shape).toEqual([4, 3]);
    expect(numbers(deeper, 'hidden/weights')).toEqual(numbers(graph, 'hidden/weights'));
    expect(numbers(deeper, 'output/weights').slice(0, 3)).toEqual(numbers(graph, 'output/weights'));
    expect(checkGradients(deeper).passed).toBe(true);
  });

  it('can be removed', () => {
    const graph = network([2, 3, 3, 1], { seed: 4 });
    const shallower = edit(graph, (e) => {
      e.removeLayer('hidden2');
    });
    expect(shallower.has('hidden2/weights')).toBe(false);
    expect(numbers(shallower, 'output/weights')).toEqual(numbers(graph, 'output/weights'));
    expect(shallower.node('output/sum').inputs[0].id).toBe('hidden1/tanh');
  });
});

describe('an edge', () => {
  it('that is added to a weighted sum starts at 0, so that nothing changes yet', () => {
    const graph = learned();
    const skipping = edit(graph, (e) => {
      e.addWire('x', 'output/sum');
    });
    expect(skipping.loss).toBe(graph.loss);
    expect(skipping.parameter('output/sum/weights-from-x').value.shape).toEqual([1, 2]);
    expect(checkGradients(skipping).passed).toBe(true);
  });

  it('that is cut is removed with its weights', () => {
    const graph = edit(learned(), (e) => {
      e.addWire('x', 'output/sum');
    });
    const cut = edit(graph, (e) => {
      e.removeWire('hidden/tanh', 'output/sum');
    });
    expect(cut.has('output/weights')).toBe(false);
    expect(cut.loss).toBeGreaterThan(0);
  });
});

it('an activation can be replaced by another, with the same edges and weights', () => {
  const graph = learned();
  const other = edit(graph, (e) => {
    e.replace('hidden/tanh', 'leaky-relu', { slope: 0.2 });
  });
  expect(other.node('hidden/tanh').op).toBe('leaky-relu');
  expect(numbers(other, 'hidden/weights')).toEqual(numbers(graph, 'hidden/weights'));
  expect(checkGradients(other).passed).toBe(true);
});

describe('an impossible edit', () => {
  const skip = () =>
    compose((g) => {
      const x = g.input('x', 2, [1, 2]);
      const h = g.layer('h', x, 2, 'tanh');
      g.loss('mean-squared-error', g.add(h, x, { id: 'sum' }), g.target('t', 2, [0, 0]));
      return {};
    }).graph;

  it.each([
    [
      'an unknown node',
      (e) => {
        e.addUnit('hiden');
      },
      /unknown node: found "hiden"/,
    ],
    [
      'a unit there is not',
      (e) => {
        e.removeUnit('h', 5);
      },
      /no such unit: at h\/sum: found 5, expected a whole number from 0 to 1/,
    ],
    [
      'a node without a width of its own',
      (e) => {
        e.addUnit('sum');
      },
      /width of its own: at sum: found "add"/,
    ],
    [
      'widths that no longer fit',
      (e) => {
        e.addUnit('h');
      },
      /shapes do not fit.*h\/tanh \[.*3\], x \[.*2\]/,
    ],
    [
      'a wire there is not',
      (e) => {
        e.removeWire('t', 'sum');
      },
      /no such wire: at sum: found "t", expected one of h\/tanh, x/,
    ],
    [
      'a cycle',
      (e) => {
        e.addWire('h/tanh', 'h/sum');
      },
      /cycle/,
    ],
    [
      'an unknown activation',
      (e) => {
        e.replace('h/tanh', 'tahn' as 'tanh');
      },
      /unknown operation: at h\/tanh: found "tahn"/,
    ],
  ] as [string, Parameters<typeof edit>[1], RegExp][])(
    'is rejected and leaves the graph usable: %s',
    (_, change, message) => {
      const graph = skip();
      expect(() => edit(graph, change)).toThrow(message);
      expect(graph.loss).toBeGreaterThan(0);
    },
  );

  it.each([
    [
      'an attribute the new operation does not have',
      (e) => {
        e.replace('h/tanh', 'leaky-relu', { slop: 0.2 });
      },
      /^unknown attribute: at node h\/tanh: found "slop"/,
    ],
    [
      'an operation of more inputs',
      (e) => {
        e.replace('h/tanh', 'multiply');
      },
      /^wrong count of inputs of h\/tanh: at node h\/tanh: found 1, expected 2 or more$/,
    ],
    [
      'a loss that is no number any more',
      (e) => {
        e.replace('E', 'add');
      },
      /^not a scalar: at E: found "\[batch, 2\]", expected a scalar node$/,
    ],
    [
      'a cycle',
      (e) => {
        e.addWire('h/tanh', 'h/sum');
      },
      /^cycle: at node h\/(sum|tanh): found /,
    ],
    [
      'a misspelt node',
      (e) => {
        e.replace('h/tahn', 'relu');
      },
      /^unknown node: found "h\/tahn", expected .*; did you mean "h\/tanh"\?$/,
    ],
  ] as [string, Parameters<typeof edit>[1], RegExp][])(
    'is reported by the id of its node: %s',
    (_, change, message) => {
      expect(() => edit(skip(), change)).toThrow(message);
    },
  );

  it('is rejected if it would split a parameter that is used twice', () => {
    const { graph } = compose((g) => {
      const W = g.parameter('W', [
        [1, 2],
        [3, 4],
      ]);
      const first = g.weightedSum(g.input('x', 2, [1, 2]), W, undefined, { id: 'first' });
      g.weightedSum(g.tanh(first), W, undefined, { id: 'second' });
      return {};
    });
    expect(() =>
      edit(graph, (e) => {
        e.removeUnit('first', 0);
      }),
    ).toThrow(/shared parameter would have to become two: at W: found "1 × 0 1", expected .*: 0 1 × 1$/);
  });
});
