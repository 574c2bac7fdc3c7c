import { Fault } from '@bp-graph/core';
import { CommanderError, type Command } from 'commander';
import { printable } from './printable.js';
import { printLine, type Screen, type Terminal } from './terminal.js';

/** Settings shared by all programs here: errors are thrown instead of printed, and never end the process. */
export function withManners(command: Command, { out, err }: Terminal): Command {
  return command
    .exitOverride()
    .allowExcessArguments()
    .hook('preAction', (_, called) => refuseSurplus(called))
    .configureHelp({ helpWidth: 80 })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      outputError: () => undefined,
    });
}

/**
 * Commander counts surplus arguments but does not say which they are; most often they are the rest of a text that lacks
 * its quotes.
 *
 * @throws Fault naming them.
 */
function refuseSurplus(called: Command): void {
  const { registeredArguments: known, args } = called;
  if (args.length <= known.length) return;
  const names = known.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`));
  throw new Fault({
    what: 'too many arguments',
    where: called.name(),
    found: args.slice(known.length).join(' '),
    expected: `${names.length === 0 ? 'options only' : `${names.join(' ')} and options`}; a text with spaces needs quotes`,
  });
}

/**
 * Prints what went wrong in one sentence and returns the exit code: 0 if only help was requested, 2 for an invalid call
 * or unusable data, 1 for an unexpected error.
 */
export function reportError(error: unknown, { err }: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') printMessage(err, sentence(error));
    return 2;
  }
  printMessage(err, error instanceof Error ? error.message : String(error));
  return error instanceof Fault ? 2 : 1;
}

/** A message has a line for each of several faults. */
function printMessage(err: Screen, message: string): void {
  for (const line of message.split('\n')) printLine(err, printable(line));
}

/** Runs a program with the arguments and the terminal of this process. */
export async function runHere(
  run: (args: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<void> {
  // A reader may close the pipe, as in `bp tutorial | head`; that is not a failure. Without a reader of results there
  // is nothing left to do, but without one of progress there may still be a result to print or a file to write.
  onClosed(process.stdout, () => process.exit());
  onClosed(process.stderr, () => undefined);
  process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    input: () => process.stdin as AsyncIterable<Uint8Array>,
  });
}

/** Calls `act` when the reader of a stream has closed it. */
function onClosed(stream: Screen, act: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    act();
  });
}

/** Brings Commander's messages into the form of all others: no `error:` prefix, and the suggestion on the same line. */
function sentence({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\s*\n\(Did you mean (.+)\?\)$/, '; did you mean "$1"?');
}
