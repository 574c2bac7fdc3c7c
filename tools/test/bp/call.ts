import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { onTestFinished, vi } from 'vitest';
import { runBp } from '../../src/bp/program.js';
import { workspaceRoot } from '../../src/workspace.js';

/** The outcome of a call of `bp`. */
export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment of a call. */
interface Surroundings {
  /** Whether both streams are terminals. */
  readonly tty?: boolean;
  /** The environment variables that decide about colours. */
  readonly env?: Readonly<Record<string, string>>;
  /** What arrives on standard input, in the given pieces. */
  readonly input?: readonly Uint8Array[];
}

/** Calls `bp` within this process. */
export async function call(
  args: readonly string[],
  { tty = false, env = {}, input = [] }: Surroundings = {},
): Promise<Called> {
  vi.stubEnv('FORCE_COLOR', undefined); // which test runners set for their child processes
  const [out, err] = [screen(tty, env), screen(tty, env)];
  const code = await runBp(args, { out: out.stream, err: err.stream, input: () => Readable.from(input) });
  vi.unstubAllEnvs();
  return { code, out: out.text(), err: err.text() };
}

/** Calls `bp` through npm, as a user does. */
export function callByNpm(args: readonly string[], input = ''): Called {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'bp', '--', ...args], {
    cwd: workspaceRoot,
    encoding: 'utf8',
    env,
    input,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A temporary folder for a test, with `files` in it, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bp-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function screen(isTTY: boolean, env: object) {
  const getColorDepth = (): number => WriteStream.prototype.getColorDepth({ TERM: 'xterm-256color', ...env });
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, getColorDepth });
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { stream, text: () => chunks.join('') };
}
