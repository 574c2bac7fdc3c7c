import type { Order, Report } from './protocol.js';
import { Workshop } from './workshop.js';

/** What runs in the worker. It is bundled into `source.gen.ts` by `npm run worker`. */
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
 * A function that has an action done when the orders that have come meanwhile have been taken. A message to oneself does it in
 * a page; Node takes a thousand of those in a row before it looks at another port.
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

/** What a worker has around it, in a page; in Node a few lines before the source make it so. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(report: Report, transfer?: readonly ArrayBufferLike[]): void;
  setImmediate?(this: void, action: () => void): void;
  readonly MessageChannel: new () => {
    readonly port1: { onmessage: (() => void) | null };
    readonly port2: { postMessage(message: unknown): void };
  };
}
