import { Fault } from '@bp-graph/core';
import { CommanderError, type Command } from 'commander';
import { printLine, type Screen, type Terminal } from './terminal.js';

/** The manners of all programs here: errors are thrown, not printed, and never end the process. */
export function withManners(command: Command, { out, err }: Terminal): Command {
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

/**
 * Says in one sentence what went wrong and gives the exit code: 0 where only help was asked for, 2 for a call or data
 * that cannot be used, 1 for a failure that nobody foresaw.
 */
export function reportError(error: unknown, { err }: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') printLine(err, sentence(error));
    return 2;
  }
  printLine(err, error instanceof Error ? error.message : String(error));
  return error instanceof Fault ? 2 : 1;
}

/** Runs a program on the arguments and in the terminal of this process. */
export async function runHere(
  run: (args: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<void> {
  // Whoever reads may stop reading: `bp tutorial | head` is no failure. Without a reader of results nothing is left to do,
  // without one of progress there may still be a result, and a file to write.
  onClosed(process.stdout, () => process.exit());
  onClosed(process.stderr, () => undefined);
  process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr });
}

/** Does this where nobody reads a stream any more. */
function onClosed(stream: Screen, act: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    act();
  });
}

/** Commander's message in the form of all others: no `error:` in front, its suggestion on the same line. */
function sentence({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\s*\n\(Did you mean (.+)\?\)$/, '; did you mean "$1"?');
}
