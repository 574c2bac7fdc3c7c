import { unknownName } from '@bp-graph/core';
import { Command } from 'commander';

/**
 * `bp help`: the help of one command or of the program. Commander's own command prints the general help for an unknown
 * name.
 */
export function helpCommand(program: Command): Command {
  return new Command('help')
    .description('Print help for a command')
    .argument('[command]', 'command to explain; lists all commands if omitted')
    .action((name?: string) => {
      const found = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (found !== undefined) {
        found.outputHelp();
        return;
      }
      throw unknownName(
        'command',
        'help',
        name,
        program.commands.map((each) => each.name()),
      );
    });
}
