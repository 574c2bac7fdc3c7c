import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ticks$ } from '../src/ticks.js';

describe('the ticks of a run', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('come every 16 milliseconds where there are no frames, and end with their subscription', () => {
    let count = 0;
    const subscription = ticks$.subscribe(() => count++);
    vi.advanceTimersByTime(48);
    expect(count).toBe(3);
    subscription.unsubscribe();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('come with every frame of a page, and request no further frame after they end', () => {
    const frames = new Frames();
    frames.stub();
    let count = 0;
    const subscription = ticks$.subscribe(() => count++);
    frames.pass();
    frames.pass();
    expect(count).toBe(2);
    subscription.unsubscribe();
    expect(frames.asked.size).toBe(0);
  });

  it('can be ended in the middle of a tick', () => {
    const frames = new Frames();
    frames.stub();
    const subscription = ticks$.subscribe(() => {
      subscription.unsubscribe();
    });
    frames.pass();
    expect(frames.asked.size).toBe(0);
  });
});

/** The frames of a page, triggered manually. */
class Frames {
  readonly asked = new Map<number, () => void>();
  #last = 0;

  stub(): void {
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      this.asked.set(++this.#last, run);
      return this.#last;
    });
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => this.asked.delete(frame));
  }

  pass(): void {
    const due = [...this.asked.values()];
    this.asked.clear();
    for (const run of due) run();
  }
}
