import { Command, Option } from 'commander';
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workspaceRoot } from './workspace.js';

/** Runs the tests on random graphs with new seeds: `npm run fuzz`, `npm run fuzz -- --seed 5 --runs 10000`. */
const { seed, runs } = new Command('fuzz')
  .description(
    'Test random graphs: live against plain evaluation, gradients against central differences, sessions on every engine',
  )
  .addOption(
    new Option('--seed <number>', 'seed of the graphs (default: a new one for each run)').argParser(
      wholeNumber,
    ),
  )
  .addOption(new Option('--runs <number>', 'number of graphs').argParser(wholeNumber).default(5000))
  .showHelpAfterError()
  .parse()
  .opts<{ readonly seed?: number; readonly runs: number }>();

const start = seed ?? randomInt(2 ** 31);
console.log(`seed ${start}, ${runs} graphs; to repeat: npm run fuzz -- --seed ${start} --runs ${runs}`);
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'node', 'packages/graph/test/random'],
  {
    cwd: workspaceRoot,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(start), FUZZ_RUNS: String(runs) },
  },
);
process.exitCode = status ?? 1;

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(
    `invalid value: found ${JSON.stringify(text)}, expected a whole number of at most nine digits`,
  );
  process.exit(2);
}
