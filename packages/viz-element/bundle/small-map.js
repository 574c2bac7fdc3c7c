import { Observable } from 'rxjs';

/** RxJS's `map` without the machinery that operators share: it is the only operator in the files for pages. */
export function map(project) {
  return (source) =>
    new Observable((subscriber) =>
      source.subscribe({
        next(value) {
          let made;
          try {
            made = project(value);
          } catch (error) {
            return subscriber.error(error);
          }
          subscriber.next(made);
        },
        error: (error) => subscriber.error(error),
        complete: () => subscriber.complete(),
      }),
    );
}
