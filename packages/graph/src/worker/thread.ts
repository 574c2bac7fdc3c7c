import { Fault } from '@bp-graph/core';
import type { Order, Report } from './protocol.js';

/** A worker as its owner sees it. */
export interface Thread {
  /** @throws if the message cannot be serialised. */
  post(order: Order): void;
  /** Terminates it at once, whatever it is doing. The listener is not called any more. */
  end(): void;
}

/** Receives the reports of a worker. */
export interface ThreadListener {
  heard(report: Report): void;
  /** The worker could not be started, or has crashed. */
  broke(fault: Fault): void;
}

/**
 * Starts a worker with a script, in a page or in Node.
 * @throws Fault if there are no workers, or the page forbids them at once.
 */
export function startThread(source: string, listener: ThreadListener): Thread {
  try {
    return runtime.Worker === undefined ? inNode(source, listener) : inPage(source, listener);
  } catch (error) {
    throw broken(error);
  }
}

function inPage(source: string, listener: ThreadListener): Thread {
  const { Blob, URL, Worker } = runtime as Required<Runtime>;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const revoke = (): void => {
    URL.revokeObjectURL(address);
  };
  let worker: PageWorker;
  try {
    worker = new Worker(address, { name: NAME });
  } catch (error) {
    revoke();
    throw error;
  }
  const end = (): void => {
    worker.onmessage = worker.onerror = worker.onmessageerror = null;
    worker.terminate();
    revoke();
  };
  const broke = (event: PageEvent): void => {
    event.preventDefault();
    end();
    listener.broke(broken(event.message));
  };
  worker.onmessage = ({ data }) => {
    listener.heard(data);
  };
  worker.onerror = worker.onmessageerror = broke;
  return {
    post: (order) => {
      worker.postMessage(order);
    },
    end,
  };
}

function inNode(source: string, listener: ThreadListener): Thread {
  const { process } = runtime;
  if (process?.getBuiltinModule === undefined) throw new Error('there are no workers here');
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(PRELUDE + source, { eval: true, name: NAME, execArgv: [] });
  const end = (): void => {
    worker.removeAllListeners();
    // An error that is still on its way needs a listener, or Node would end the process.
    worker.on('error', () => undefined);
    void worker.terminate();
  };
  const broke = (error: unknown): void => {
    end();
    listener.broke(broken(error));
  };
  worker.on('message', (report) => {
    listener.heard(report as Report);
  });
  worker.on('error', broke);
  worker.on('messageerror', broke);
  worker.on('exit', (code) => {
    broke(`it ended with code ${String(code)}`);
  });
  return {
    post: (order) => {
      worker.postMessage(order);
    },
    end,
  };
}

const NAME = 'bp-graph training';

/** Gives a thread of Node the interface of a page's worker. */
const PRELUDE = `
const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

function broken(reason: unknown): Fault {
  const found = reason instanceof Error ? reason.message : reason;
  return new Fault(
    {
      what: 'the worker broke down',
      where: 'worker',
      ...(found === undefined ? {} : { found }),
      expected: 'a worker that runs until it is told to stop',
    },
    { cause: reason },
  );
}

/** The parts of the runtimes that are used here; the packages are typed without the globals of pages or Node. */
interface Runtime {
  readonly Worker?: new (address: string, options: { readonly name: string }) => PageWorker;
  readonly Blob?: new (parts: readonly string[], options: { readonly type: string }) => object;
  readonly URL?: { createObjectURL(blob: object): string; revokeObjectURL(address: string): void };
  readonly process?: {
    getBuiltinModule?(name: 'node:worker_threads'): {
      readonly Worker: new (script: string, options: object) => NodeWorker;
    };
  };
}

interface PageWorker {
  onmessage: ((event: { readonly data: Report }) => void) | null;
  onerror: ((event: PageEvent) => void) | null;
  onmessageerror: ((event: PageEvent) => void) | null;
  postMessage(order: Order): void;
  terminate(): void;
}

interface PageEvent {
  readonly message?: string;
  preventDefault(): void;
}

interface NodeWorker {
  on(event: 'message' | 'error' | 'messageerror' | 'exit', listener: (value: unknown) => void): void;
  postMessage(order: Order): void;
  removeAllListeners(): void;
  terminate(): Promise<number>;
}

const runtime = globalThis as unknown as Runtime;
