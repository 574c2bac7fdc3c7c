import {
  derive,
  pageOf,
  type Derivation,
  type DerivationFactor,
  type DerivationPath,
  type DerivationPlace,
  type DerivationTarget,
  type FormulaBlock,
  type Fragment,
  type Graph,
  type Page,
  type UpdateOptions,
} from '@bp-graph/graph';
import type { EdgeId } from '../highlight.js';
import { idOfPlace } from './selected-target.js';

/** A derivation prepared for the panel: every number and sentence as displayed. */
export interface Explanation {
  readonly derivation: Derivation;
  /** What the panel is about: `∂E/∂w1`. */
  readonly asked: string;
  readonly gradient: string;
  readonly sentences: readonly string[];
  readonly paths: readonly Path[];
  /** The heading of the sum, if there is more than one path. */
  readonly sum: string | undefined;
  /** The paths that are not shown, if any: how many there are, and what they add up to. */
  readonly others: { readonly count: string; readonly value: string } | undefined;
  /** The factored form, from E down: each gradient from those of its consumers. */
  readonly backward: readonly Pick<FormulaBlock, 'formula' | 'note'>[];
  readonly update: readonly UpdateLine[];
  readonly conclusion: string | undefined;
}

/** One path from E, such as `path 1: E → o1 → h1 → w1`, with its factors and their product. */
export interface Path {
  readonly heading: string;
  readonly factors: readonly Factor[];
  /** The factors as numbers, with enough digits to follow the product. */
  readonly numbers: readonly string[];
  readonly product: string;
  readonly edges: readonly EdgeId[];
}

/** One factor ∂of/∂by. */
export interface Factor {
  readonly symbol: Fragment;
  readonly value: string;
  /** For example ∂o1/∂net = o1 · (1 − o1) = 0.7987 · (1 − 0.7987) = 0.1608. */
  readonly formula: Fragment;
  readonly note: string;
  /** The text for screen readers. */
  readonly spoken: string;
  /** The ids of the two places it relates: `from` is the denominator, `to` the numerator. */
  readonly between: EdgeId;
  readonly edges: readonly EdgeId[];
}

/** A line of the update, with its result apart. */
export interface UpdateLine {
  readonly text: string;
  readonly result?: string;
}

export interface ExplainOptions {
  /** How many paths to write out. */
  readonly paths: number;
  readonly language: string;
  /** What the next step does to a parameter. If absent, no update is shown. */
  readonly update?: (this: void, parameter: string) => UpdateOptions | undefined;
}

/**
 * Explains the gradient of a target with the current numbers of the graph.
 *
 * @throws Fault if there is no gradient.
 */
export function explain(graph: Graph, target: DerivationTarget, options: ExplainOptions): Explanation {
  const derivation = derivationOf(graph, target, options);
  const write = (section: string): Page['blocks'] => page(derivation, options, section).blocks;
  const { writing } = page(derivation, options, 'title');
  const shown = derivation.paths.slice(0, options.paths);
  const factors = factorsOf(write('factors'), writing, graph);
  return {
    derivation,
    asked: writing.text(writing.gradientOf(derivation.subject.name)),
    gradient: writing.text(writing.number(derivation.gradient)),
    sentences: textsOf(write('title'), 'sentence'),
    paths: pathsOf(shown, write('paths'), factors, writing),
    sum: textsOf(write('total'), 'heading').at(0),
    others: othersOf(derivation, shown, writing),
    backward: write('backward').filter((block) => block.kind === 'formula'),
    update: updateOf(write('update'), writing),
    conclusion: textsOf(write('conclusion'), 'sentence').at(0),
  };
}

type Writing = Page['writing'];

function page(derivation: Derivation, { language }: ExplainOptions, section: string): Page {
  // In a path, the neighbouring nodes make clear whose net is meant; in a list they do not.
  const short = section !== 'factors' && section !== 'backward';
  return pageOf(derivation, { locale: language, short, sections: [section] });
}

function derivationOf(graph: Graph, target: DerivationTarget, options: ExplainOptions): Derivation {
  const { paths: maxPaths } = options;
  const node = graph.node(target.node);
  const isEntry = node.family === 'parameter' && (target.entry !== undefined || node.value.data.length === 1);
  const update = isEntry ? options.update?.(node.id) : undefined;
  const derivation = derive(graph, target, { maxPaths, ...(update && { update }) });
  if (derivation.pathCount <= maxPaths) return derivation;
  // Of many paths, those that contribute most say most.
  const { paths } = derive(graph, target, { maxPaths: MOST_SEARCHED });
  const sorted = [...paths].sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  return { ...derivation, paths: sorted.slice(0, maxPaths) };
}

/** Among this many paths the largest ones are looked for. */
const MOST_SEARCHED = 256;

function pathsOf(
  paths: readonly DerivationPath[],
  blocks: Page['blocks'],
  factors: ReadonlyMap<DerivationFactor, Factor>,
  writing: Writing,
): readonly Path[] {
  // The path of E itself has no factors to show.
  return paths
    .filter(({ factors: { length } }) => length > 0)
    .map((path) => {
      const own = blocks.filter((block) => 'about' in block && block.about === path);
      const formula = own.find((block) => block.kind === 'formula')?.formula;
      const [, ...written] = formula?.kind === 'relation' ? formula.parts : [];
      const numbers = written.length > 1 && written[0].kind === 'product' ? written[0].parts : [];
      const steps = path.factors.flatMap((factor) => factors.get(factor) ?? []);
      return {
        heading: textsOf(own, 'heading').at(0) ?? '',
        factors: steps,
        numbers: steps.map(({ value }, k) => (numbers.length > 0 ? writing.text(numbers[k]) : value)),
        product: written.length > 0 ? writing.text(written[written.length - 1]) : '',
        edges: steps.flatMap(({ edges }) => edges),
      };
    });
}

/** Each factor once, since paths share them. */
function factorsOf(
  blocks: Page['blocks'],
  writing: Writing,
  graph: Graph,
): ReadonlyMap<DerivationFactor, Factor> {
  const edge = (from: DerivationPlace, to: DerivationPlace): EdgeId => ({
    from: idOfPlace(from, graph),
    to: idOfPlace(to, graph),
  });
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind !== 'formula' || !isFactor(block.about)) return [];
      const { about: factor, formula, note = '' } = block;
      const symbol = writing.factor(factor);
      const value = writing.text(writing.number(factor.value));
      const spoken = `${writing.text(symbol)} = ${value}. ${note}`;
      const edges = factor.edges.map(({ source, consumer }) => edge(source, consumer));
      const between = edge(factor.by, factor.of);
      return [[factor, { symbol, value, formula, note, spoken, between, edges }] as const];
    }),
  );
}

function isFactor(about: FormulaBlock['about']): about is DerivationFactor {
  return about !== undefined && 'by' in about;
}

function othersOf(
  { pathCount, gradient }: Derivation,
  shown: readonly DerivationPath[],
  writing: Writing,
): Explanation['others'] {
  const count = typeof pathCount === 'bigint' ? pathCount - BigInt(shown.length) : pathCount - shown.length;
  if (count <= 0) return undefined;
  const value = shown.reduce((rest, { product }) => rest - product, gradient);
  return {
    count: writing.count(count),
    value: writing.text(writing.number(value)),
  };
}

/** An assignment like `w1 ← 0.1 − 0.5 · 0.001118 =` with its result apart; sentences are passed through. */
function updateOf(blocks: Page['blocks'], writing: Writing): readonly UpdateLine[] {
  return blocks.flatMap((block): UpdateLine[] => {
    if (block.kind === 'sentence') return [{ text: block.text }];
    if (block.kind !== 'formula' || block.formula.kind !== 'relation') return [];
    const [symbol, step] = block.formula.parts;
    if (step.kind !== 'relation') return [{ text: writing.text(block.formula) }];
    const [taken, result] = step.parts;
    return [{ text: `${writing.text(symbol)} ← ${writing.text(taken)} =`, result: writing.text(result) }];
  });
}

function textsOf(blocks: Page['blocks'], kind: 'heading' | 'sentence'): readonly string[] {
  return blocks.flatMap((block) => (block.kind === kind ? [block.text] : []));
}
