import { handWorkedNames, numbersOf } from '@bp-graph/graph';
import { Command } from 'commander';
import { printLine, type Terminal } from '../terminal.js';
import { figuresOf } from './tutorial/figures.js';
import { printCalculation } from './tutorial/page.js';

interface Options {
  readonly network: string;
  readonly json?: true;
}

/** `bp tutorial`: prints the hand calculation of a network small enough for it. */
export function tutorialCommand({ out }: Terminal): Command {
  return new Command('tutorial')
    .description('Work through the 2-2-2 network of the tutorial by hand')
    .option(
      '--network <name>',
      `network to work through: ${handWorkedNames.join(' or ')}`,
      readNetwork,
      'tutorial',
    )
    .option('--json', 'print the figures as JSON')
    .action(({ network, json }: Options) => {
      const figures = figuresOf(network);
      if (json === true) printLine(out, JSON.stringify(figures));
      else printCalculation(network, figures, out);
    });
}

/** @throws Fault for an unknown network. */
function readNetwork(name: string): string {
  numbersOf(name);
  return name;
}
