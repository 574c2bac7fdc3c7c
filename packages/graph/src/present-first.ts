import { Observable } from 'rxjs';

/**
 * What holds now, then whatever comes. Listening begins before the present is told, since who answers it with a push must
 * hear of that push too.
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
