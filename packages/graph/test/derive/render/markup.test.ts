import { clippings, createOptimizer, optimizers, penalties } from '@bp-graph/core';
import {
  compose,
  derive,
  handWorked,
  network,
  toLatex,
  toMarkdown,
  toMathML,
  toText,
  type Derivation,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../../support/random-graph.js';
import { checkXml } from './check-xml.js';

describe('a sum over rows', () => {
  const graph = network([1, 1], { seed: 1, output: 'tanh', loss: 'half-squared-error' });
  graph.feed({ x: [[1], [2], [3]], t: [[0], [1], [0]] });
  const derivation = (row?: number) =>
    derive(graph, { node: 'output/weights', entry: 0, ...(row === undefined ? {} : { row }) });
  const options = { sections: ['backward'] };

  it('marks the row of each term, in every format', () => {
    expect(toText(derivation(), options)).toContain(
      '= ∂net(output⁽⁰⁾)/∂w(output) · ∂E/∂net(output⁽⁰⁾) + ∂net(output⁽¹⁾)/∂w(output) · ∂E/∂net(output⁽¹⁾) + ',
    );
    expect(toText(derivation(), { ...options, short: true, countFrom: 1 })).toContain(
      '= ∂net⁽¹⁾/∂w(output) · ∂E/∂net(output⁽¹⁾) + ∂net⁽²⁾/∂w(output)',
    );
    for (const write of [toLatex, toMarkdown])
      expect(write(derivation(), options)).toContain(
        String.raw`\partial \mathrm{net}(\mathrm{output}^{(2)})`,
      );
    const text = toMathML(derivation(), options);
    checkXml(text);
    expect(text).toContain('<msup><mi>output</mi><mrow><mo>(</mo><mn>2</mn><mo>)</mo></mrow></msup>');
  });

  it('over a single row has no marks', () => {
    expect(toText(derivation(1), options)).not.toMatch(/[⁽⁾]/);
  });
});

describe('MathML', { timeout: 60_000 }, () => {
  it('renders a derivative as a fraction and an index as a subscript', () => {
    const graph = network([2, 3, 1], { seed: 1 });
    graph.feed({ x: [[1, 2]], t: [[1]] });
    const text = toMathML(derive(graph, { node: 'hidden/weights', entry: [1, 0] }), { sections: ['title'] });
    const weight =
      '<mrow><mi>w</mi><mo>(</mo><msub><mi>hidden</mi><mrow><mn>1</mn><mo>,</mo><mn>0</mn></mrow></msub><mo>)</mo></mrow>';
    expect(text).toContain(
      `<mfrac><mrow><mo>∂</mo><mi>E</mi></mrow><mrow><mo>∂</mo>${weight}</mrow></mfrac>`,
    );
    expect(text).toMatch(
      /^<math xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML" display="block">.*<\/math>$/s,
    );
  });

  it('is well-formed for every parameter of random graphs, in every language', () => {
    for (let seed = 0; seed < 12; seed++) {
      const graph = randomGraph(seed);
      for (const { id } of graph.parameters) {
        const update = { updater: createOptimizer('adam'), learningRate: 0.1 };
        const derivation = derive(graph, { node: id, entry: 0 }, { maxPaths: 5, update });
        for (const locale of ['en', 'zh']) checkXml(toMathML(derivation, { locale }));
      }
    }
  });

  it('gives the moments of an optimiser their hats', () => {
    const update = { updater: createOptimizer('adam'), learningRate: 0.1 };
    const derivation = derive(handWorked('tutorial').graph, { node: 'w5' }, { update });
    const formulas = toLatex(derivation, { sections: ['update'] }).match(/\\\[.+\\\]/g) ?? [];
    expect(formulas.map((formula) => formula.split(' ')[1])).toEqual([
      'm',
      'v',
      '\\hat{m}',
      '\\hat{v}',
      'w_{5}',
    ]);
    expect(toMathML(derivation, { sections: ['update'] })).toContain('<mi>m\u0302</mi><mo>←</mo>');
  });

  it('shows markup in a name as text, and a replacement for what XML cannot contain', () => {
    const text = toMathML(named('<img src=x onerror="alert(1)">&amp;\u0000\uD800'));
    expect(text).toContain('&lt;img src=x onerror="alert(1)"&gt;&amp;amp;\uFFFD\uFFFD');
    expect(text).not.toContain('<img');
    checkXml(text);
  });
});

describe('LaTeX', { timeout: 60_000 }, () => {
  it('contains no command from a name', () => {
    const text = toLatex(named('a_b%{\\end}$^~#&'));
    expect(text).toContain(
      String.raw`\mathrm{a\_b\%\{\textbackslash{}end\}\$\textasciicircum{}\textasciitilde{}\#\&}`,
    );
  });

  it('distinguishes units of a node named like a function, and typesets no hyphen as a minus sign', () => {
    const { graph } = compose((g) => {
      const h = g.tanh(g.input('x', 2, [[1, 2]]), { id: 'tanh' });
      const y = g.apply('sigmoid', [h], { id: 'my-unit' });
      return { E: g.loss('half-squared-error', y, g.target('t', 2, [[0, 1]])) };
    });
    const title = (node: string): string =>
      toLatex(derive(graph, { node, unit: 1 }), { sections: ['title'] });
    expect(title('tanh')).toContain(String.raw`\partial \mathrm{tanh}_{1}`);
    expect(title('my-unit')).toContain(String.raw`\partial \text{my-unit}_{1}`);
  });

  it('closes every brace it opens', () => {
    for (let seed = 0; seed < 12; seed++) {
      const graph = randomGraph(seed);
      for (const { id } of graph.parameters) {
        const text = toLatex(derive(graph, { node: id, entry: 0 }, { maxPaths: 5 })).replace(/\\[\\{}]/g, '');
        let open = 0;
        for (const sign of text) {
          open += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }
    }
  });

  it.each(optimizers.names)(
    'typesets the rule of %s in ASCII, which every LaTeX engine understands',
    (name) => {
      const { graph } = handWorked('tutorial');
      const updater = createOptimizer(name);
      const formulas = [...penalties].map(({ derivative }) => derivative);
      const stages = [...formulas, ...Array.from(clippings, ({ formula }) => formula)].map((formula, k) => {
        return { kind: 'penalty' as const, formula, strength: 0.1, gradient: [0.2 + k] };
      });
      const update = { updater, learningRate: 0.1, stages, gradient: [9] };
      const text = toLatex(derive(graph, { node: 'w5' }, { update }), { sections: ['update'] });
      expect(text).toContain('$\\leftarrow$');
      expect(text).not.toMatch(/[^ -~\n]/);
    },
  );

  it('typesets indices in sentences in math mode', () => {
    const graph = network([2, 3, 1], { seed: 1 });
    graph.feed({ x: [[1, 2]], t: [[1]] });
    const text = toLatex(derive(graph, { node: 'hidden/weights', entry: [1, 0] }), { sections: ['title'] });
    expect(text).toContain('w(hidden$_{1,0}$) reaches E by one path, through output $\\to$ hidden$_{1}$.');
  });
});

describe('Markdown', () => {
  it('contains no markup from a name', () => {
    expect(toMarkdown(named('<b>*a*_[x](y)'))).toContain(String.raw`\<b\>\*a\*\_\[x\](y) reaches E`);
  });
});

describe('text', () => {
  it('has as many digits as requested', () => {
    const graph = network([1, 1], { seed: 1 });
    graph.feed({ x: [[1]], t: [[1]] });
    const derivation = derive(graph, { node: 'output/weights' });
    expect(toText(derivation, { digits: 8, sections: ['title'] })).toContain(
      ` = ${derivation.gradient.toFixed(8).replace('-', '−')}`,
    );
  });

  it.each([
    [{ section: ['title'] }, /^unknown option: at page: found "section".*did you mean "sections"/],
    [{ digits: -1 }, /digits: at page.*found -1, expected a whole number, 1 or more/],
    [{ digits: 0 }, /digits/],
    [{ countFrom: 'one' }, /countFrom/],
    [{ short: 1 }, /short/],
    [{ sections: 'title' }, /sections/],
  ])('rejects the options %j, in every format', (options, message) => {
    for (const write of [toText, toLatex, toMarkdown, toMathML])
      expect(() => write(named('w'), options as never)).toThrow(message);
  });

  it('rejects an unknown language or section', () => {
    const derivation = named('w');
    expect(() => toText(derivation, { locale: 'xx' })).toThrow(
      /unknown locale: .*found "xx", expected one of en, zh/,
    );
    expect(() => toText(derivation, { sections: ['titel'] })).toThrow(
      /unknown section: .*did you mean "title"/,
    );
  });
});

/** A derivation whose target has this id. */
function named(id: string): Derivation {
  const { graph } = compose((g) => {
    const y = g.weightedSum(g.input('x', 1, 1), g.parameter(id, 2), undefined, { id: 'y' });
    g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
    return {};
  });
  return derive(graph, { node: id });
}
