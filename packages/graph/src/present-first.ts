import { Observable } from 'rxjs';

/**
 * Emits the current value, then all that follow. It subscribes to `coming$` before the current value is emitted, so that
 * a subscriber who responds to it with a push gets that push as well.
 */
export function presentFirst<T>(present: () => T, coming$: Observable<T>): Observable<T> {
  return new Observable((subscriber) => {
    let open = 2;
    const end = (): void => {
      if (--open === 0) subscriber.complete();
    };
    subscriber.add(
      coming$.subscribe({
        next: (value) => {
          subscriber.next(value);
        },
        error: (error: unknown) => {
          subscriber.error(error);
        },
        complete: end,
      }),
    );
    subscriber.next(present());
    end();
  });
}
