import type { Order, Report } from './protocol.js';
import { Workshop } from './workshop.js';

/** What runs in the worker. It is bundled into `source.gen.ts` by `npm run worker`. */
const scope = globalThis as unknown as WorkerScope;

const turns = new scope.MessageChannel();
const workshop = new Workshop(
  (report, transfer) => {
    scope.postMessage(report, transfer);
  },
  () => {
    turns.port2.postMessage(undefined);
  },
);
turns.port1.onmessage = () => {
  workshop.slice();
};
scope.onmessage = ({ data }) => {
  workshop.take(data);
};
scope.postMessage({ kind: 'ready' });

/** What a worker has around it, in a page; in Node a few lines before the source make it so. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(report: Report, transfer?: readonly ArrayBufferLike[]): void;
  readonly MessageChannel: new () => {
    readonly port1: { onmessage: (() => void) | null };
    readonly port2: { postMessage(message: unknown): void };
  };
}
