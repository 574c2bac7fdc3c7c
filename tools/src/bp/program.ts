import { Command } from 'commander';
import { reportError, withManners } from '../command-line.js';
import { projects } from '../workspace.js';
import { checkCommand } from './check.js';
import { convertCommand } from './convert.js';
import { drawCommand } from './draw.js';
import { helpCommand } from './help.js';
import { partsCommand } from './parts.js';
import type { Terminal } from '../terminal.js';
import { traceCommand } from './trace.js';
import { trainCommand } from './train.js';
import { tutorialCommand } from './tutorial.js';

/** Every command of `bp`. A new one needs a file that creates it, and a line here. */
const commands = [
  tutorialCommand,
  trainCommand,
  traceCommand,
  checkCommand,
  convertCommand,
  drawCommand,
  partsCommand,
];

/**
 * Runs `bp` with these arguments and returns its exit code: 0 on success, 2 for an invalid call or unusable data, 1 for
 * a failed check or an unexpected error. Unless it is 0, a message is printed to `terminal.err`.
 */
export async function runBp(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await program(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error, terminal);
  }
}

function program(terminal: Terminal): Command {
  const bp = withManners(new Command('bp'), terminal)
    .description(
      'Work through back-propagation by hand, and train networks on your own data.\nIn this repository, run it as: npm run -s bp -- <command>',
    )
    .version(projects()[0].manifest.version, '-V, --version', 'print the version')
    .addHelpText('after', EXIT_CODES);
  for (const make of commands) bp.addCommand(withManners(make(terminal), terminal));
  return bp.helpCommand(false).addCommand(withManners(helpCommand(bp), terminal));
}

const EXIT_CODES = `
Exit codes:
  0  success
  1  a gradient is wrong, or an unexpected error occurred
  2  invalid arguments or data; the message says what is wrong`;
