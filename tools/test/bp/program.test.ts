import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../../src/workspace.js';
import { call } from './call.js';

const { version } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const commands = ['tutorial', 'train', 'trace', 'check', 'convert', 'draw', 'parts'];

describe('bp', () => {
  it.each(['--version', '-V'])('prints its version and nothing else for %s', async (flag) => {
    expect(await call([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each(commands)('prints the same help for help %s as for --help', async (name) => {
    const [asked, flagged] = [await call(['help', name]), await call([name, '--help'])];
    expect(asked).toEqual(flagged);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toContain(`Usage: bp ${name} `);
  });

  it('prints its own help by help alone', async () => {
    expect(await call(['help'])).toEqual(await call(['--help']));
  });

  it('rejects help for an unknown command, suggests the nearest, and prints no help page', async () => {
    expect(await call(['help', 'trian'])).toEqual({
      code: 2,
      out: '',
      err: `unknown command: at help: found "trian", expected one of ${commands.join(', ')}, help; did you mean "train"?\n`,
    });
  });

  it('puts the file of train first in its usage, since some options take all words that follow', async () => {
    expect((await call(['help', 'train'])).out).toContain(
      'Usage: bp train <file> --target <column> [options]\n',
    );
  });

  it('explains its exit codes in its help', async () => {
    const { out } = await call(['--help']);
    expect(out).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  it.each(commands)('can print the output of %s as JSON', async (name) => {
    expect((await call(['help', name])).out).toMatch(/^ {2}--json +print /m);
  });

  it.each([
    ['tutorial', '--network <name>', '"tutorial"'],
    ['train', '--task <name>', 'inferred from the target'],
    ['train', '--hidden <sizes...>', '8'],
    ['train', '--activation <name>', '"tanh"'],
    ['train', '--epochs <number>', '200'],
    ['train', '--batch <rows>', '16'],
    ['train', '--optimizer <name>', '"adam"'],
    ['train', '--learning-rate <number>', '0.005'],
    ['train', '--test-share <number>', '0.2'],
    ['train', '--seed <seed>', '1'],
    ['trace', '--training-step <number>', 'none, dropout is off'],
    ['check', '--training-step <number>', 'none, dropout is off'],
    ['check', '--tolerance <number>', '1e-6'],
    ['convert', '--to <format>', 'from the file extension'],
    ['draw', '--width <pixels>', '960'],
    ['draw', '--scheme <name>', '"auto"'],
  ])('documents in the help of %s the default of %s', async (name, flags, value) => {
    const { out } = await call(['help', name]);
    const text = out
      .slice(out.indexOf(`  ${flags} `))
      .replace(/\s+/g, ' ')
      .split(/ --(?=\S+ )/)[1];
    expect(text).toContain(`(default: ${value})`);
  });

  it.each(['stdout', 'stderr'] as const)(
    'exits cleanly if its %s is closed',
    { timeout: 60_000 },
    async (closed) => {
      const args = ['train', 'data/iris.csv', '--target', 'species', '--epochs', '5'];
      const running = spawn('npm', ['run', '-s', 'bp', '--', ...args], { cwd: workspaceRoot });
      running[closed].destroy();
      let told = '';
      const other = closed === 'stdout' ? running.stderr : running.stdout;
      other.on('data', (chunk: Buffer) => (told += chunk.toString()));
      expect(await once(running, 'close')).toEqual([0, null]);
      expect(told).toMatch(closed === 'stdout' ? /^(epoch .*\n)*$/ : /test accuracy .*\ntime .*\n$/);
    },
  );
});
