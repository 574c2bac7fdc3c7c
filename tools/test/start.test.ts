import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../src/workspace.js';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe('npm start', { timeout: 60_000 }, () => {
  it('serves the page and its script at the address it prints, and ends cleanly when interrupted', async () => {
    const demo = start(['--port', '0']);
    const address = await demo.address;
    const page = await (await fetch(address)).text();
    const script = /<script [^>]*src="([^"]+)"/.exec(page)?.[1] ?? '';
    const answer = await fetch(new URL(script, address));
    expect(answer.headers.get('content-type')).toContain('javascript');
    demo.child.kill('SIGINT');
    expect(await demo.exitCode).toBe(0);
    expect(demo.printed()).toBe(`bp-graph demo: ${address}\n`);
  });

  it('uses the next free port if the requested one is taken', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const address = await start(['--port', String(port)]).address;
    other.close();
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });

  it.each([
    [
      'a port that is no number',
      ['--port', 'abc'],
      /--port: found "abc", expected a whole number from 0 to 65535/,
    ],
    ['a port out of range', ['--port', '65536'], /found "65536"/],
    ['a misspelt option', ['--prot', '1'], /unknown option '--prot'/],
    ['a stray word', ['demo'], /too many arguments/],
  ])('rejects %s with a sentence and exit code 2', async (_, args, message) => {
    const demo = start(args);
    demo.address.catch(() => undefined);
    expect(await demo.exitCode).toBe(2);
    expect(demo.complained()).toMatch(message);
    expect(demo.complained()).not.toMatch(/^\s+at /m);
    expect(demo.printed()).toBe('');
  });
});

interface Started {
  readonly child: ChildProcess;
  readonly address: Promise<string>;
  readonly exitCode: Promise<number | null>;
  printed(): string;
  complained(): string;
}

/** Runs the tool like `npm start`, without the environment variables of a test runner that change Vite's builds. */
function start(args: readonly string[]): Started {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const loader = ['--enable-source-maps', '-C', '@bp-graph/source', '--import', './tools/ts-node.mjs'];
  const child = spawn(process.execPath, [...loader, 'tools/src/start.ts', ...args], {
    cwd: workspaceRoot,
    env,
  });
  running.push(child);
  let printed = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const line = /^bp-graph demo: (\S+)\n/.exec(printed);
      if (line !== null) resolve(line[1]);
    });
    void exitCode.then((code) =>
      reject(new Error(`ended with ${String(code)} before serving: ${complained}`)),
    );
  });
  return { child, address, exitCode, printed: () => printed, complained: () => complained };
}
