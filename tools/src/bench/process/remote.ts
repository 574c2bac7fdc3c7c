import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answers, Order, Reply } from './job.js';

/** Seconds after which a process that does not answer is considered hung. */
const PATIENCE = 180;

/** A separate process per candidate, so that what V8 has learned from one cannot slow down another. */
export class Remote {
  readonly #child: ChildProcess;
  /** Rejects when the process ends, with its error message if there was one. */
  readonly #ended: Promise<never>;

  constructor() {
    const tsNode = new URL('../../../ts-node.mjs', import.meta.url).href;
    this.#child = fork(fileURLToPath(new URL('main.ts', import.meta.url)), [], {
      execArgv: ['-C', '@bp-graph/source', '--import', tsNode],
      // Ignore what libraries print about themselves.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#ended = end(this.#child);
  }

  /** @throws Error with the message of the process, or because it has ended or does not answer. */
  async ask<D extends Order['do']>(order: Order & { readonly do: D }): Promise<Answers[D]> {
    const child = this.#child;
    let timer: NodeJS.Timeout | undefined;
    const answered = new Promise<Reply>((resolve, reject) => {
      child.once('message', resolve);
      timer = setTimeout(() => {
        reject(new Error(`no answer for ${PATIENCE} s`));
        this.end();
      }, PATIENCE * 1000);
      // A closed channel means that the process has ended, which `#ended` reports.
      if (child.connected) child.send(order, () => {});
    });
    try {
      const reply = await Promise.race([answered, this.#ended]);
      if ('failed' in reply) throw new Error(reply.failed);
      return reply as Answers[D];
    } finally {
      clearTimeout(timer);
      child.removeAllListeners('message');
    }
  }

  end(): void {
    this.#child.kill();
  }
}

function end(child: ChildProcess): Promise<never> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(-10_000);
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('close', () => {
      const line = /^\w*(?:Error|Fault)\b.*$/m.exec(complaint)?.[0];
      reject(new Error(`the process ended${line === undefined ? '' : `: ${line}`}`));
    });
  });
  // If nothing is pending, nobody awaits the end of the process.
  ended.catch(() => {});
  return ended;
}
