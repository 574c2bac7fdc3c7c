import { handWorked, numbersOf, type Graph, type GraphNode, type ParameterNode } from '@bp-graph/graph';
import { paletteOf, printLine, type Palette, type Screen } from '../../terminal.js';
import { layEquations, layTable, type Equation } from './columns.js';
import { derivationOf, type Section } from './derivation.js';
import { equation } from './equation.js';
import type { Figures } from './figures.js';
import { nameOf, printNumber, readValue } from './reading.js';

/** Prints the hand calculation as a textbook would, 80 columns wide. */
export function printCalculation(name: string, figures: Figures, out: Screen): void {
  const palette = paletteOf(out);
  const { graph } = handWorked(name);
  const { learningRate } = numbersOf(name);
  const operationsOf = (...families: readonly string[]): readonly GraphNode[] =>
    graph.nodes.filter(({ family }) => families.includes(family));
  const forward = byNeuron(operationsOf('weighted-sum', 'activation'));
  const sections: readonly Section[] = [
    ['Given', given(graph, learningRate)],
    ['Forward pass', layEquations(forward.map(valueEquation))],
    ['Error', layEquations(operationsOf('loss', 'combination').map(valueEquation))],
    ...['w5', 'w1'].map((id) => derivationOf(graph, id, learningRate, figures, palette)),
    ['All gradients, and one gradient-descent step', updates(graph.parameters, figures, palette)],
    ['Error after n steps', curve(figures)],
  ];
  const title = `The 2-2-2 network "${name}": sigmoid, half squared error`;
  printLine(out, palette.heading(title));
  for (const [heading, lines] of sections) {
    printLine(out);
    printLine(out, palette.heading(heading));
    for (const line of lines) printLine(out, line === '' ? '' : `  ${line}`);
  }
  graph.dispose();
}

/** The inputs, targets and parameters. */
function given({ inputs, targets, parameters }: Graph, learningRate: number): readonly string[] {
  const list = (nodes: readonly GraphNode[]): string =>
    nodes.map(({ id, value }) => `${id} = ${printNumber(value.data[0])}`).join('   ');
  const biases = parameters.filter(({ id }) => id.startsWith('b'));
  const weights = parameters.filter((parameter) => !biases.includes(parameter));
  const frozen = biases.every((bias) => bias.frozen) ? ', frozen' : '';
  return [
    `${list([...inputs, ...targets])}   learning rate η = ${printNumber(learningRate)}`,
    list(weights.slice(0, weights.length / 2)),
    list(weights.slice(weights.length / 2)),
    `${list(biases)}   one per layer${frozen}`,
  ];
}

/** Each neuron's sum followed by its activation, neurons in the order of their layers. */
function byNeuron(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const neuronOf = ({ id }: GraphNode): string => id.split('/')[0];
  const neurons = [...new Set(nodes.map(neuronOf))];
  return neurons.flatMap((neuron) => nodes.filter((node) => neuronOf(node) === neuron));
}

function valueEquation(node: GraphNode): Equation {
  return equation(nameOf(node), readValue(node), node.value.data[0]);
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
  return layTable({ header: ['', 'before', '∂E/∂', 'after'], rows }, (text, column) =>
    column === 2 ? gradient(text) : text,
  );
}

function curve({ loss, lossAfter }: Figures): readonly string[] {
  const rows = Object.entries({ 0: loss, ...lossAfter }).map(([steps, value]) => [steps, printNumber(value)]);
  return layTable({ header: ['steps', 'E'], rows });
}
