import type { Order, Report } from './protocol.js';
import { Workshop } from './workshop.js';

/** The entry point of the worker, bundled into `source.gen.ts` by `npm run worker`. */
const scope = globalThis as unknown as WorkerScope;

const workshop = new Workshop(
  (report, transfer) => {
    scope.postMessage(report, transfer);
  },
  afterOrders(() => {
    workshop.slice();
  }),
);
scope.onmessage = ({ data }) => {
  workshop.take(data);
};
scope.postMessage({ kind: 'ready' });

/**
 * Returns a function that runs an action after all pending orders have been processed. In a page it posts a message to
 * itself; Node would process a thousand of these before looking at another port, so it uses setImmediate.
 */
function afterOrders(action: () => void): () => void {
  const { setImmediate } = scope;
  if (setImmediate !== undefined)
    return () => {
      setImmediate(action);
    };
  const { port1, port2 } = new scope.MessageChannel();
  port1.onmessage = action;
  return () => {
    port2.postMessage(undefined);
  };
}

/** The globals of a worker in a page; in Node a prelude provides them. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(report: Report, transfer?: readonly ArrayBufferLike[]): void;
  setImmediate?(this: void, action: () => void): void;
  readonly MessageChannel: new () => {
    readonly port1: { onmessage: (() => void) | null };
    readonly port2: { postMessage(message: unknown): void };
  };
}
