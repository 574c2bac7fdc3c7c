import { Fault } from '@bp-graph/core';
import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.js';
import { convertCommand } from './convert.js';
import { partsCommand } from './parts.js';
import { printLine, type Terminal } from './terminal.js';
import { traceCommand } from './trace.js';
import { trainCommand } from './train.js';
import { tutorialCommand } from './tutorial.js';

/** Every command of `bp`: a file that makes it, and a line here. */
const commands = [tutorialCommand, trainCommand, traceCommand, checkCommand, convertCommand, partsCommand];

/**
 * Runs `bp` with these arguments and gives its exit code: 0, 2 for a call or data that cannot be used, 1 for a check that
 * fails and for a failure that nobody foresaw. Either way there is one sentence on `terminal.err`.
 */
export async function runBp(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await program(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, terminal);
  }
}

function program(terminal: Terminal): Command {
  const bp = configure(new Command('bp'), terminal).description(
    'Back-propagation by hand and on your own data.\nAs a script of this repository: npm run -s bp -- <command>.',
  );
  for (const make of commands) bp.addCommand(configure(make(terminal), terminal));
  return bp;
}

/** The same manners for every command: errors are thrown, not printed, and never end the process. */
function configure(command: Command, { out, err }: Terminal): Command {
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .configureHelp({ helpWidth: 80 })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      outputError: () => undefined,
    });
}

function report(error: unknown, { err }: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') printLine(err, sentence(error));
    return 2;
  }
  printLine(err, error instanceof Error ? error.message : String(error));
  return error instanceof Fault ? 2 : 1;
}

/** Commander's message in the form of all others: no `error:` in front, its suggestion on the same line. */
function sentence({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\s*\n\(Did you mean (.+)\?\)$/, '; did you mean "$1"?');
}
