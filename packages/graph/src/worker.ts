import { kernelsFloat32, kernelsFloat64, Fault } from '@bp-graph/core';
import { asyncScheduler } from 'rxjs';
import type { PlayedSession, SessionTaker } from './session-taker.js';
import type { RunTaker } from './train/run-taker.js';
import { RemoteRun } from './worker/remote-run.js';
import { SessionRun } from './worker/session-run.js';
import { source } from './worker/source.gen.js';
import { startThread } from './worker/thread.js';

/**
 * Has training run in a worker, `train(graph, { worker: inWorker })`, and sessions play in one,
 * `createSession(graph, { worker: inWorker })`. The records are the same, to the last bit, and so is
 * what their hearers can do; but they come when they come, whatever the calling thread does meanwhile.
 *
 * - **The graph** stands where the record told last left it. Who watches its nodes is told of them by the worker, out of its
 *   engine's memory, at most once in an animation frame; of other nodes nothing is sent. Records are all told.
 * - **Data** are copied when the run begins.
 * - **Changes** that a record's hearer makes (a learning rate, a parameter set or frozen, a unit held) hold from the very
 *   next step; what the worker has done beyond is dropped. A rate or penalty that changes at any other time holds from
 *   the record that the worker begins next, and any other change from the record that is told next, which begins again
 *   with it within a frame.
 * - **Resting and ending** take a few milliseconds, or a step where one takes longer.
 * - **What cannot cross**, a function of your own or a parameter that is held, and a page or runtime that allows no workers: the
 *   run is taken on the calling thread, a record a task, and every record says why.
 * - **A worker that breaks down** is an error of the stream; the graph keeps the parameters of the record told last.
 *
 * It is an entry of its own, so that who needs no worker does not load one.
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

/** The worker's script, with the kernels that this side holds anyway. */
function script(): string {
  return `globalThis.kernels = ${JSON.stringify({ float32: kernelsFloat32, float64: kernelsFloat64 })};\n${source}`;
}
