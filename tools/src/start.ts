import { Command } from 'commander';
import { Fault } from '@bp-graph/core';
import { reportError, withManners } from './command-line.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const terminal = { out: process.stdout, err: process.stderr };
const command = withManners(new Command('npm start --'), terminal)
  .description('Build the demo and serve it until interrupted')
  .option('--port <number>', 'port to serve on; the next free one if it is taken', readPort, 4173)
  .action(start);

try {
  await command.parseAsync();
} catch (error) {
  process.exitCode = reportError(error, terminal);
}

async function start({ port }: { readonly port: number }): Promise<void> {
  // Imported lazily: Vite takes its time to load, and an invalid call should be answered at once.
  const { serveDemo } = await import('./serve-demo.js');
  const demo = await serveDemo(port);
  console.log(`bp-graph demo: ${demo.address}`);
  onStop(() => void demo.close());
}

/**
 * Calls `stop` once when this process is asked to end. npm runs scripts in a shell that does not forward SIGTERM, so
 * under npm the death of the parent counts too; otherwise the server would hold its port forever.
 */
function onStop(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) stopOnce();
  }, 500);
  const stopOnce = (): void => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, stopOnce);
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, stopOnce);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Fault({
    what: 'not a port',
    where: '--port',
    found: text,
    expected: 'a whole number from 0 to 65535',
  });
}
