import type { Graph, ParameterNode } from '@bp-graph/graph';
import type { Palette } from '../../terminal.js';
import { pathsOf, type Path } from './chain.js';
import { layEquations } from './columns.js';
import { equation } from './equation.js';
import type { Figures } from './figures.js';
import { printNumber, readFormula } from './reading.js';

/** A section of the page. */
export type Section = readonly [heading: string, lines: readonly string[]];

/** The chain rule of one parameter, path by path, and its new value. */
export function derivationOf(
  graph: Graph,
  id: string,
  learningRate: number,
  { gradients, updated }: Figures,
  palette: Palette,
): Section {
  const paths = pathsOf(graph, id);
  const alone = paths.length === 1;
  const heading = `Backward pass along ${alone ? 'one path' : `${paths.length} paths, summed`}: ∂E/∂${id}`;
  return [
    heading,
    [
      ...paths.flatMap((path) => [...pathLines(path, alone ? `∂E/∂${id}` : 'this path', palette), '']),
      ...(alone ? [] : [`∂E/∂${id} = ${sumOf(paths)} = ${palette.gradient(printNumber(gradients[id]))}`]),
      update(graph.parameter(id), learningRate, gradients[id], updated[id]),
    ],
  ];
}

/** The nodes of a path, its factors, and their product as the quantity `name`. */
function pathLines({ stations, factors, product }: Path, name: string, palette: Palette): readonly string[] {
  const equations = factors.map((factor) => equation(factor.name, factor.formula, factor.value));
  const last = { left: name, steps: ['product'], result: printNumber(product) };
  return [palette.muted(stations.join(' → ')), ...layEquations([...equations, last], palette.gradient)];
}

function sumOf(paths: readonly Path[]): string {
  return paths
    .map(({ product }) => printNumber(product))
    .join(' + ')
    .replaceAll('+ −', '− ');
}

/** w ← w − η · ∂E/∂w */
function update(
  { id, value }: ParameterNode,
  learningRate: number,
  gradient: number,
  updated: number,
): string {
  const { names, numbers } = readFormula('p - rate * g', {
    p: { name: id, value: value.data[0] },
    rate: { name: 'η', value: learningRate },
    g: { name: `∂E/∂${id}`, value: gradient },
  });
  return `${id} ← ${names} = ${numbers} = ${printNumber(updated)}`;
}
