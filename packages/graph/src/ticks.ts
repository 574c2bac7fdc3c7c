import { Observable } from 'rxjs';

/** The clock of a playing run: every animation frame, or an interval of about the same length where there are none. */
export const ticks$ = new Observable<void>((subscriber) => {
  const tick = (): void => {
    subscriber.next();
  };
  return 'requestAnimationFrame' in globalThis ? everyFrame(tick) : every(PERIOD, tick);
});

/** In milliseconds. */
const PERIOD = 16;

/** The timers of pages and other hosts. */
declare const requestAnimationFrame: (tick: () => void) => number;
declare const cancelAnimationFrame: (frame: number) => void;
declare const setInterval: (tick: () => void, period: number) => unknown;
declare const clearInterval: (timer: unknown) => void;

function everyFrame(tick: () => void): () => void {
  let frame = requestAnimationFrame(again);
  function again(): void {
    // The next frame is requested first, so that it can be cancelled if this tick ends the run.
    frame = requestAnimationFrame(again);
    tick();
  }
  return () => {
    cancelAnimationFrame(frame);
  };
}

function every(period: number, tick: () => void): () => void {
  const timer = setInterval(tick, period);
  return () => {
    clearInterval(timer);
  };
}
