import { handWorked, numbersOf, type GraphNode, type ParameterNode } from '@bp-graph/graph';
import { paletteOf, printLine, type Palette, type Screen } from '../terminal.js';
import { pathsOf } from './chain.js';
import { layEquations, layTable, type Equation } from './columns.js';
import type { Figures } from './figures.js';
import { nameOf, printNumber, readFormula, readValue, type Reading } from './reading.js';

/** Prints the hand calculation as one reads it in a book, 80 columns wide. */
export function printCalculation(name: string, figures: Figures, out: Screen): void {
  const palette = paletteOf(out);
  const { graph } = handWorked(name);
  const { learningRate } = numbersOf(name);
  const operationsOf = (...families: readonly string[]): readonly GraphNode[] =>
    graph.nodes.filter(({ family }) => families.includes(family));
  const forward = byNeuron(operationsOf('weighted-sum', 'activation'));
  const sections: readonly Section[] = [
    ['Given', given(graph.nodes, learningRate)],
    ['Forward', layEquations(forward.map(valueEquation))],
    ['Error', layEquations(operationsOf('loss', 'combination').map(valueEquation))],
    ...['w5', 'w1'].map((id) => derivation(graph.parameter(id), learningRate, figures, palette)),
    ['All gradients, and one step against them', updates(graph.parameters, figures, palette)],
    ['Error after so many steps', curve(figures)],
  ];
  const title = `The 2-2-2 network "${name}", sigmoid, with half the squared error`;
  printLine(out, palette.heading(title));
  for (const [heading, lines] of sections) {
    printLine(out);
    printLine(out, palette.heading(heading));
    for (const line of lines) printLine(out, line === '' ? '' : `  ${line}`);
  }
  graph.dispose();
}

type Section = readonly [heading: string, lines: readonly string[]];

/** What enters from outside, on a line for inputs, targets, weights and biases. */
function given(nodes: readonly GraphNode[], learningRate: number): readonly string[] {
  const lineOf = (belongs: (node: GraphNode) => boolean): string =>
    nodes
      .filter(belongs)
      .map(({ id, value }) => `${id} = ${printNumber(value.data[0])}`)
      .join('   ');
  const isBias = ({ id, family }: GraphNode): boolean => family === 'parameter' && id.startsWith('b');
  const frozen = nodes.some((node) => isBias(node) && node.frozen);
  const biases = lineOf(isBias);
  return [
    `${lineOf(({ family }) => family === 'input')}   ${lineOf(({ family }) => family === 'target')}   learning rate η = ${printNumber(learningRate)}`,
    ...splitInHalf(lineOf((node) => node.family === 'parameter' && !isBias(node))),
    `${biases}   one for each layer${frozen ? ', frozen' : ''}`,
  ];
}

function splitInHalf(line: string): readonly string[] {
  const parts = line.split('   ');
  const half = Math.ceil(parts.length / 2);
  return [parts.slice(0, half).join('   '), parts.slice(half).join('   ')];
}

/** Sum and activation of a neuron after each other, neurons in the order of their layers. */
function byNeuron(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const neuronOf = ({ id }: GraphNode): string => id.split('/')[0];
  const neurons = [...new Set(nodes.map(neuronOf))];
  return neurons.flatMap((neuron) => nodes.filter((node) => neuronOf(node) === neuron));
}

function valueEquation(node: GraphNode): Equation {
  return equation(nameOf(node), readValue(node), node.value.data[0]);
}

function equation(left: string, { names, numbers }: Reading, value: number): Equation {
  const result = printNumber(value);
  // A formula that is one name, or no name at all, has nothing more to put in.
  const steps = [...new Set([names, numbers])].filter((step) => step !== result);
  return steps.length === 0 ? { left, steps: [result] } : { left, steps, result };
}

/** The chain rule of one parameter, way by way, and its new value. */
function derivation(
  parameter: ParameterNode,
  learningRate: number,
  { gradients, updated }: Figures,
  { gradient, muted }: Palette,
): Section {
  const { id } = parameter;
  const paths = pathsOf(parameter);
  const total = printNumber(gradients[id]);
  const lines = paths.flatMap(({ stations, factors, product }) => [
    muted(stations.join(' → ')),
    ...layEquations(
      [
        ...factors.map(({ name, formula, value }) => equation(name, formula, value)),
        {
          left: paths.length === 1 ? `∂E/∂${id}` : 'this path',
          steps: ['product'],
          result: printNumber(product),
        },
      ],
      gradient,
    ),
    '',
  ]);
  const sum = `∂E/∂${id} = ${paths
    .map(({ product }) => printNumber(product))
    .join(' + ')
    .replaceAll('+ −', '− ')} = ${gradient(total)}`;
  return [
    `Back along ${paths.length === 1 ? 'one path' : `${paths.length} paths, which add up`}: ∂E/∂${id}`,
    [
      ...lines,
      ...(paths.length === 1 ? [] : [sum]),
      update(parameter, learningRate, gradients[id], updated[id]),
    ],
  ];
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

function updates(
  parameters: readonly ParameterNode[],
  { gradients, updated }: Figures,
  { gradient }: Palette,
): readonly string[] {
  const rows = parameters.map(({ id, value, frozen }) => [
    id,
    printNumber(value.data[0]),
    printNumber(gradients[id]),
    `${printNumber(updated[id])}${frozen ? '   frozen' : ''}`,
  ]);
  return layTable(['', 'before', '∂E/∂', 'after'], rows, (text, column) =>
    column === 2 ? gradient(text) : text,
  );
}

function curve({ loss, lossAfter }: Figures): readonly string[] {
  const rows = Object.entries({ 0: loss, ...lossAfter }).map(([steps, value]) => [steps, printNumber(value)]);
  return layTable(['steps', 'E'], rows);
}
