import { Command } from 'commander';
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { reportError, withManners } from './command-line.js';
import { wholeNumber } from './options.js';
import { workspaceRoot } from './workspace.js';

/** The tests that read the seed and the number of runs from the environment. */
const TESTS = ['packages/graph/test/random', 'packages/graph/test/edit/random'];

/** Runs the tests on random graphs with new seeds: `npm run fuzz`, `npm run fuzz -- --seed 5 --runs 10000`. */
const terminal = { out: process.stdout, err: process.stderr };
const command = withManners(new Command('npm run fuzz --'), terminal)
  .description(
    'Test random graphs: live against plain evaluation, gradients against central differences, sessions on every engine, edits',
  )
  .option('--seed <number>', 'seed of the graphs (default: a new one for each run)', wholeNumber('--seed', 0))
  .option('--runs <number>', 'number of graphs', wholeNumber('--runs', 1), 5000)
  .action(fuzz);

try {
  await command.parseAsync();
} catch (error) {
  process.exitCode = reportError(error, terminal);
}

function fuzz({ seed = randomInt(2 ** 31), runs }: { readonly seed?: number; readonly runs: number }): void {
  console.log(`seed ${seed}, ${runs} graphs; to repeat: npm run fuzz -- --seed ${seed} --runs ${runs}`);
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'node', ...TESTS], {
    cwd: workspaceRoot,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: String(runs) },
  });
  process.exitCode = status ?? 1;
}
