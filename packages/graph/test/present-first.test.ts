import { of, Subject } from 'rxjs';
import { expect, it } from 'vitest';
import { presentFirst } from '../src/present-first.js';

it('presentFirst emits the present value, then every new one', () => {
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

it('presentFirst emits the present value even if no new ones follow', () => {
  const heard: (number | string)[] = [];
  presentFirst(() => 1, of()).subscribe({
    next: (value) => heard.push(value),
    complete: () => heard.push('end'),
  });
  expect(heard).toEqual([1, 'end']);
});

it('presentFirst emits what a subscriber pushes in response to the present value', () => {
  const coming$ = new Subject<number>();
  const heard: number[] = [];
  presentFirst(() => 1, coming$).subscribe((value) => {
    heard.push(value);
    if (value === 1) coming$.next(2);
  });
  expect(heard).toEqual([1, 2]);
});

it('presentFirst passes errors on, including those of reading the present value', () => {
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

it('presentFirst leaves no listener behind', () => {
  const coming$ = new Subject<number>();
  presentFirst(() => 1, coming$)
    .subscribe()
    .unsubscribe();
  expect(coming$.observed).toBe(false);
});
