import { of, Subject } from 'rxjs';
import { expect, it } from 'vitest';
import { presentFirst } from '../src/present-first.js';

it('tells what holds, and then what comes', () => {
  const coming$ = new Subject<number>();
  const heard: (number | string)[] = [];
  presentFirst(() => 1, coming$).subscribe({
    next: (value) => heard.push(value),
    complete: () => heard.push('end'),
  });
  coming$.next(2);
  coming$.complete();
  expect(heard).toEqual([1, 2, 'end']);
});

it('tells what holds even where nothing comes any more', () => {
  const heard: (number | string)[] = [];
  presentFirst(() => 1, of()).subscribe({
    next: (value) => heard.push(value),
    complete: () => heard.push('end'),
  });
  expect(heard).toEqual([1, 'end']);
});

it('hears of what is pushed by who answers the present', () => {
  const coming$ = new Subject<number>();
  const heard: number[] = [];
  presentFirst(() => 1, coming$).subscribe((value) => {
    heard.push(value);
    if (value === 1) coming$.next(2);
  });
  expect(heard).toEqual([1, 2]);
});

it('passes errors on, those of asking for the present too', () => {
  const coming$ = new Subject<number>();
  const heard: unknown[] = [];
  const listen = { error: (error: unknown) => heard.push(error) };
  presentFirst(() => 1, coming$).subscribe(listen);
  coming$.error('later');
  presentFirst((): number => {
    throw new Error('now');
  }, new Subject<number>()).subscribe(listen);
  expect(heard).toEqual(['later', new Error('now')]);
});

it('leaves no listener behind', () => {
  const coming$ = new Subject<number>();
  presentFirst(() => 1, coming$)
    .subscribe()
    .unsubscribe();
  expect(coming$.observed).toBe(false);
});
