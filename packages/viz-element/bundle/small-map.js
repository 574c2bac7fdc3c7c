import { Observable } from 'rxjs';

/** The operator `map` of RxJS without what all its operators share: it is the only one that files for pages use. */
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
