import { kernelsFloat32, kernelsFloat64, Fault } from '@bp-graph/core';
import { asyncScheduler } from 'rxjs';
import type { PlayedSession, SessionTaker } from './session-taker.js';
import type { RunTaker } from './train/run-taker.js';
import { RemoteRun } from './worker/remote-run.js';
import { SessionRun } from './worker/session-run.js';
import { source } from './worker/source.gen.js';
import { startThread } from './worker/thread.js';

/**
 * Runs training in a worker, `train(graph, { worker: inWorker })`, and plays sessions in one,
 * `createSession(graph, { worker: inWorker })`. The records are bitwise the same, and subscribers can do the same; but records
 * arrive when they arrive, whatever the calling thread does meanwhile.
 *
 * - **The graph** is in the state of the latest emitted record. Subscribers to its nodes are served from the memory of the
 *   worker's engine, at most once per animation frame; nothing is sent for other nodes. Every record is emitted.
 * - **Data** are copied when the run begins.
 * - **Changes** made by a subscriber in response to a record (setting a learning rate or a parameter, freezing, clamping) take
 *   effect from the very next step; steps that the worker has taken beyond it are discarded. A learning rate or penalty that
 *   changes at any other time takes effect from the next record that the worker begins, and any other change from the next
 *   record emitted, for which the worker restarts within a frame.
 * - **Pausing and stopping** take a few milliseconds, or one step if that takes longer.
 * - **What cannot be transferred**, such as custom functions or a clamped parameter, or a page or runtime without workers: the
 *   run happens on the calling thread, one record per task, and every record says why.
 * - **If the worker crashes**, the stream errors; the graph keeps the parameters of the latest emitted record.
 *
 * A separate entry point, so that programs without a worker do not load it.
 */
export const inWorker: RunTaker & SessionTaker = /* @__PURE__ */ Object.assign(takeRun, {
  session: (session: PlayedSession) => new SessionRun(session, takeRun),
});

function takeRun(...[run, here]: Parameters<RunTaker>): void {
  if (run.isClosed) return;
  if (run.isOver) {
    run.complete();
    return;
  }
  const stay = (refusal: Fault): void => {
    here(refusal, asyncScheduler);
  };
  try {
    new RemoteRun(run, (listener) => startThread(script(), listener), stay);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    stay(error);
  }
}

/** The worker's script, together with the kernels, which this thread has loaded anyway. */
function script(): string {
  return `globalThis.kernels = ${JSON.stringify({ float32: kernelsFloat32, float64: kernelsFloat64 })};\n${source}`;
}
