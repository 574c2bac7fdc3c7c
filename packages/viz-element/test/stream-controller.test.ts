import { BehaviorSubject, Observable, Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StreamController } from '../src/stream-controller.js';
import { FakeHost } from './support/fake-host.js';

describe('StreamController', () => {
  const frames = new Map<number, () => void>();
  let next = 0;

  beforeEach(() => {
    frames.clear();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      frames.set(++next, callback);
      return next;
    });
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function passFrame(): void {
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) callback();
  }

  it('requests one update per frame, however many values are emitted', () => {
    const host = new FakeHost();
    const values$ = new Subject<number>();
    const controller = new StreamController<number>(host);
    controller.source = values$;
    host.connect();
    host.updates = 0;
    for (let i = 0; i < 1000; i++) values$.next(i);
    expect(host.updates).toBe(0);
    passFrame();
    expect(host.updates).toBe(1);
    expect(controller.value).toBe(999);
    passFrame();
    expect(host.updates).toBe(1);
  });

  it('has the replayed value of a stream as soon as the host is connected', () => {
    const host = new FakeHost();
    const controller = new StreamController<number>(host);
    controller.source = new BehaviorSubject(7);
    expect(controller.value).toBeUndefined();
    host.connect();
    expect(controller.value).toBe(7);
  });

  it('is subscribed only while connected, and again after reconnecting', () => {
    const host = new FakeHost();
    const values$ = new BehaviorSubject(1);
    const controller = new StreamController<number>(host);
    controller.source = values$;
    expect(values$.observed).toBe(false);
    host.connect();
    expect(values$.observed).toBe(true);
    host.disconnect();
    expect(values$.observed).toBe(false);
    values$.next(2);
    expect(controller.value).toBe(1);
    host.connect();
    expect(controller.value).toBe(2);
  });

  it('cancels the requested frame when it is disconnected', () => {
    const host = new FakeHost();
    const values$ = new Subject<number>();
    const controller = new StreamController<number>(host);
    controller.source = values$;
    host.connect();
    values$.next(1);
    host.disconnect();
    expect(frames.size).toBe(0);
  });

  it('unsubscribes from the old stream and drops its value when given another', () => {
    const host = new FakeHost();
    const [first$, second$] = [new BehaviorSubject('a'), new Subject<string>()];
    const controller = new StreamController<string>(host);
    controller.source = first$;
    host.connect();
    controller.source = second$;
    expect(first$.observed).toBe(false);
    expect(controller.value).toBeUndefined();
    controller.source = undefined;
    expect(second$.observed).toBe(false);
  });

  it('keeps the last value when the stream fails, and reports the error', () => {
    const host = new FakeHost();
    const fault = new Error('torn');
    const controller = new StreamController<number>(host);
    controller.source = new Observable((subscriber) => {
      subscriber.next(5);
      subscriber.error(fault);
    });
    host.connect();
    expect(controller).toMatchObject({ value: 5, error: fault });
  });
});
