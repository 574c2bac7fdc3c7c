import { Observable } from 'rxjs';

/** The beat of a run that plays: every frame of a page, or as often as those usually come where there is none. */
export const ticks$ = new Observable<void>((subscriber) => {
  const tick = (): void => {
    subscriber.next();
  };
  return 'requestAnimationFrame' in globalThis ? everyFrame(tick) : every(PERIOD, tick);
});

/** Between two frames, in milliseconds. */
const PERIOD = 16;

/** What pages and other hosts have for coming back later. */
declare const requestAnimationFrame: (tick: () => void) => number;
declare const cancelAnimationFrame: (frame: number) => void;
declare const setInterval: (tick: () => void, period: number) => unknown;
declare const clearInterval: (timer: unknown) => void;

function everyFrame(tick: () => void): () => void {
  let frame = requestAnimationFrame(again);
  function again(): void {
    // The next one is asked for first, so that it is taken back where this one ends the run.
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
