import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Replaces the frames of a test file: they pass when the test calls the returned function, and a worker's slices depend
 * on the number of steps alone.
 */
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
