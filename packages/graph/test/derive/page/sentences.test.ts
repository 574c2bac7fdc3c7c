import { createOptimizer } from '@bp-graph/core';
import {
  compose,
  derive,
  type Graph,
  handWorked,
  locales,
  network,
  pageOf,
  toText,
  type Handle,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

describe('the sentences of a derivation', () => {
  it('say why, if no path leads to E', () => {
    const { graph } = handWorked('tutorial');
    graph.node('o1/sigmoid').clamp(0.3);
    expect(toText(derive(graph, { node: 'w5' }))).toBe(
      [
        '∂E/∂w5 = 0',
        'No path leads from w5 to E, so its gradient is 0.',
        'o1 is held at 0.3000: nothing comes back through it.',
      ].join('\n'),
    );
  });

  it('say why a step function learns nothing', () => {
    const { graph } = compose((g) => {
      const y = g.neuron('o', g.input('x', 1, 2), [g.parameter('w', 1)], 0, 'step');
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    const text = toText(derive(graph, { node: 'w' }), { sections: ['factors', 'conclusion'] });
    expect(text).toContain('o passes nothing on: its slope there is 0.');
    expect(text).toContain('E does not change when w moves a little: o passes nothing on.');
  });

  it('say which rows are considered', () => {
    const graph = network([2, 1], { seed: 1 });
    graph.feed({
      x: [
        [1, 2],
        [3, 4],
      ],
      t: [[0], [1]],
    });
    const said = (row?: number) =>
      toText(derive(graph, { node: 'output/weights', entry: 0, ...(row === undefined ? {} : { row }) }));
    expect(said()).toContain('All 2 rows of the batch are in it; each adds paths of its own.');
    expect(said()).toContain('path 2 (row 1): E → output → w(output₀,₀)');
    expect(said(1)).toContain('Of the 2 rows only row 1 is looked at.');
  });

  it('say nothing about rows if no path depends on one', () => {
    const graph = network([2, 1], { seed: 1, loss: 'half-squared-error' });
    const rows = [[1, 2], [3, 4]]; // prettier-ignore
    graph.feed({ x: rows, t: [[0], [1]] });
    const { graph: sum } = compose((g) => {
      const y = g.weightedSum(g.input('x', 2, rows), g.parameter('w', [[1, 2]]));
      for (const id of ['fit', 'other'])
        g.loss('half-squared-error', y, g.target(`t-${id}`, 1, [[0], [1]]), { id });
      return {};
    });
    const said = toText(derive(sum, { node: 'fit' }), { sections: ['title'] });
    expect(said).toBe('∂E/∂fit = 1\nfit reaches E by one path, directly. Its factors are multiplied.');
    graph.node('output/sum').clamp(1);
    expect(toText(derive(graph, { node: 'output/bias' }), { sections: ['title'] })).not.toContain(
      'paths of its own',
    );
  });

  it.each([
    ['en', 'E itself is derived: its gradient is 1.'],
    ['zh', '这就是 E 本身，梯度是 1。'],
  ])('only say of E that it is derived itself, in the language %s', (locale, sentence) => {
    const { graph } = handWorked('tutorial');
    expect(toText(derive(graph, { node: 'E' }), { locale })).toBe(`∂E/∂E = 1\n${sentence}`);
  });

  it('say that several entries vary together', () => {
    const graph = network([2, 3, 1], { seed: 1 });
    graph.feed({ x: [[1, 2]], t: [[1]] });
    expect(toText(derive(graph, { node: 'hidden/weights' }))).toContain(
      'All 6 entries of w(hidden) are moved by the same amount.',
    );
  });

  it('count paths that are too many to list', () => {
    const { graph } = compose((g) => {
      let value: Handle = g.weightedSum(g.input('x', 1, 0.5), g.parameter('w', 0.9));
      for (let k = 0; k < 60; k++) value = g.scale(g.add(value, value), { factor: 0.5 });
      g.loss('half-squared-error', value, g.target('t', 1, 1), { id: 'E' });
      return {};
    });
    const text = toText(derive(graph, { node: 'w' }, { maxPaths: 3 }), { sections: ['title', 'total'] });
    expect(text).toContain('w reaches E by 1.153·10¹⁸ paths.');
    expect(text).toContain('The last part is that of the other 1.153·10¹⁸ paths together.');
  });

  it('explain the rule of an optimiser, and each line of it with numbers', () => {
    const { graph } = handWorked('tutorial');
    const update = {
      updater: createOptimizer('momentum'),
      learningRate: 0.5,
      state: { velocity: Float64Array.of(0.1) },
    };
    expect(toText(derive(graph, { node: 'w5' }, { update }), { sections: ['update'] })).toBe(
      [
        'update',
        'The rule: v ← μ · v + g; p ← p − η · v',
        'w5 falls by 0.0859.',
        'v ← 0.9 · 0.1000 + 0.0819 = 0.1719',
        'w5 ← 0.5 − 0.5 · 0.1719 = 0.4141',
      ].join('\n'),
    );
  });

  it('say which rate a schedule sets', () => {
    const { graph } = handWorked('tutorial');
    const said = (baseRate?: number) =>
      locales.names.map((locale) =>
        toText(
          derive(
            graph,
            { node: 'w5' },
            {
              update: {
                updater: createOptimizer('sgd'),
                learningRate: 0.125,
                ...(baseRate !== undefined && { baseRate }),
              },
            },
          ),
          { locale, sections: ['update'] },
        ),
      );
    expect(said(0.5)[0]).toContain(
      'The schedule sets the learning rate of this step: 0.5 · 0.25 = 0.1250.\n',
    );
    expect(said(0.5)[1]).toContain('这一步的学习率由调度决定：0.5 · 0.25 = 0.1250。\n');
    expect(said().join()).not.toMatch(/schedule|调度/);
    expect(said(0.125)).toEqual(said());
  });

  it('say that a frozen parameter does not change', () => {
    const { graph } = handWorked('mazur');
    const update = { updater: createOptimizer('sgd'), learningRate: 0.5 };
    expect(toText(derive(graph, { node: 'b1' }, { update }), { sections: ['update'] })).toContain(
      'b1 is frozen: training leaves it at 0.35.',
    );
  });

  it('describe weights of losses, inputs, biases and combinations', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 2);
      const z = g.weightedSum(x, g.parameter('w', 3), g.parameter('b', 1), { id: 'z' });
      g.loss('half-squared-error', g.add(z, x, { id: 'y' }), g.target('t', 1, 0), {
        id: 'fit',
        weight: 0.25,
      });
      return {};
    });
    const said = (node: string) => toText(derive(graph, { node }), { sections: ['factors'] });
    expect(said('b')).toContain('E counts fit with the weight 0.2500.');
    expect(said('b')).toContain('b is added to z as it is, so it counts once.');
    expect(said('w')).toContain('In z, w is multiplied by x = 2.');
    expect(said('x')).toContain('x enters z with the weight w = 3.');
    expect(said('x')).toContain('When z grows a little, y grows 1 times as much.');
  });

  it('say where a gradient comes from: one reader or several, E itself, rows', () => {
    const backward = (graph: Graph, node: string, maxPaths?: number) =>
      toText(derive(graph, { node }, maxPaths === undefined ? {} : { maxPaths }), { sections: ['backward'] });
    const { graph } = compose((g) => {
      const x = g.input('x', 1, [[1], [2]]);
      const readers = Array.from({ length: 5 }, (_, k) => g.scale(x, { id: `r${k}`, factor: k }));
      const y = g.weightedSum(g.sum(g.apply('add', readers)), g.parameter('w', 2), undefined, { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, [[0], [1]]), { id: 'E' });
      return {};
    });
    expect(backward(graph, 'x')).toContain('x acts through 5 others.');
    expect(backward(graph, 'x')).toContain('y acts through E.');
    expect(backward(graph, 'w')).toContain('w acts through y, row by row.');
    expect(backward(graph, 'w', 1)).not.toContain('others');
  });

  it('say nothing about a factor that is not a number', () => {
    const graph = network([1, 1], { seed: 1, loss: 'half-squared-error' });
    graph.feed({ x: [[NaN]], t: [[1]] });
    const text = toText(derive(graph, { node: 'output/weights' }), { sections: ['factors'] });
    expect(text).not.toMatch(/ is at rest| passes nothing on| is multiplied by/);
  });
});

describe.each(locales.names)('the language %s', (locale) => {
  it('has a sentence for every factor and line and a heading for every section', () => {
    const { graph } = handWorked('tutorial');
    const update = { updater: createOptimizer('adam'), learningRate: 0.5 };
    const derivation = derive(graph, { node: 'w1' }, { update });
    const { blocks } = pageOf(derivation, { locale });
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(6);
    const notes = blocks.flatMap((block) => ('note' in block ? [block.note] : []));
    expect(notes).toHaveLength(8 + derivation.gatherings.length);
    for (const text of [...notes, ...blocks.flatMap((block) => ('text' in block ? [block.text] : []))]) {
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).not.toBe('');
    }
  });
});

describe('the blocks of a page', () => {
  it('identify for a view which path, factor and line each is about', () => {
    const derivation = derive(handWorked('tutorial').graph, { node: 'w1' });
    const about = pageOf(derivation).blocks.flatMap((block) => ('about' in block ? [block.about] : []));
    expect(about).toEqual(expect.arrayContaining([...derivation.paths, ...derivation.gatherings]));
    expect(about).toContain(derivation.paths[1].factors[0]);
  });

  it('mark every factor of a path twice: its symbol and its number', () => {
    const derivation = derive(handWorked('tutorial').graph, { node: 'w5' });
    const [, block] = pageOf(derivation, { sections: ['paths'] }).blocks;
    const marks = JSON.stringify(block).match(/"kind":"marked"/g);
    expect(marks).toHaveLength(2 * 3);
  });
});
