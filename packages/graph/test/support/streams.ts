import type { TensorView } from '@bp-graph/core';
import type { Observable, Subscription } from 'rxjs';

/**
 * The emissions of a stream so far, as plain numbers: copies, since emitted arrays are only valid until the next wave.
 */
export interface Record {
  readonly numbers: number[][];
  readonly errors: unknown[];
  readonly subscription: Subscription;
  completed: boolean;
}

/** Subscribes and records everything. */
export function record(stream$: Observable<TensorView>): Record {
  const kept: { -readonly [K in keyof Record]: Record[K] } = {
    numbers: [],
    errors: [],
    completed: false,
    subscription: undefined as unknown as Subscription,
  };
  kept.subscription = stream$.subscribe({
    next: ({ data }) => kept.numbers.push([...data]),
    error: (error: unknown) => kept.errors.push(error),
    complete: () => (kept.completed = true),
  });
  return kept;
}

/** How often a stream emits from now on, not counting the replay. */
export function emissions(stream$: Observable<unknown>): { readonly count: number } {
  let heard = 0;
  stream$.subscribe(() => heard++);
  const replayed = heard;
  return {
    get count() {
      return heard - replayed;
    },
  };
}
