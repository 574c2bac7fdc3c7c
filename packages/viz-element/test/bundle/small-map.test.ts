import { map as ofRxjs, Observable, Subject, type OperatorFunction } from 'rxjs';
import { describe, expect, it } from 'vitest';

type MapMaker = (project: (value: number) => number) => OperatorFunction<number, number>;

const SMALL = new URL('../../bundle/small-map.js', import.meta.url).href;
const small = (await import(SMALL)) as { readonly map: MapMaker };

describe.each<[string, MapMaker]>([
  ['of RxJS', (project) => ofRxjs(project)],
  ['of files for pages', small.map],
])('the operator map %s', (_, map) => {
  function heard(act: (source: Subject<number>, stop: () => void) => void): unknown[] {
    const source = new Subject<number>();
    const told: unknown[] = [];
    const subscription = source
      .pipe(
        map((value) => {
          if (value === 3) throw new Error('three');
          return 10 * value;
        }),
      )
      .subscribe({
        next: (value) => told.push(value),
        error: (error: Error) => told.push(error.message),
        complete: () => told.push('end'),
      });
    act(source, () => {
      subscription.unsubscribe();
    });
    return [...told, source.observed];
  }

  it('emits the projection of each value, and completes', () => {
    expect(
      heard((source) => {
        source.next(1);
        source.next(2);
        source.complete();
      }),
    ).toEqual([10, 20, 'end', false]);
  });

  it('passes on an error of its source and one of its own, and unsubscribes', () => {
    expect(
      heard((source) => {
        source.error(new Error('broken'));
      }),
    ).toEqual(['broken', false]);
    expect(
      heard((source) => {
        for (const value of [1, 3, 2]) source.next(value);
      }),
    ).toEqual([10, 'three', false]);
  });

  it('unsubscribes from its source when it is unsubscribed from', () => {
    expect(
      heard((source, stop) => {
        source.next(1);
        stop();
        source.next(2);
      }),
    ).toEqual([10, false]);
    const gone: string[] = [];
    new Observable<number>(() => () => gone.push('gone'))
      .pipe(map((value) => value))
      .subscribe()
      .unsubscribe();
    expect(gone).toEqual(['gone']);
  });
});
