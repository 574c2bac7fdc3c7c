import { afterEach, beforeEach, vi } from 'vitest';

/** In the tests of a file frames pass when the test says so, by what this gives, and slices of a worker grow by steps alone. */
export function framesByHand(): () => void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    vi.spyOn(performance, 'now').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return () => {
    vi.advanceTimersByTime(16);
  };
}
