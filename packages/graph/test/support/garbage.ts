import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects what nobody holds. What was looked at through a weak reference is held until the task is over: hence the wait. */
async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
}

/** A collection takes what it can by the time it runs; only what many of them leave is held by somebody. */
const COLLECTIONS = 30;

/** Collects until something holds, or until it can be said that it never will. */
export async function collectUntil(holds: () => boolean): Promise<void> {
  await collectGarbage();
  for (let round = 1; round < COLLECTIONS && !holds(); round++) await collectGarbage();
}

/** Bytes in use after a collection, typed arrays included. */
async function bytesInUse(): Promise<number> {
  await collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** By how many bytes some work changes what is in use. */
export async function bytesKept(work: () => void): Promise<number> {
  const before = await bytesInUse();
  work();
  return Math.abs((await bytesInUse()) - before);
}

/** Bytes that something allocates on the heap, whatever of it has been collected meanwhile. */
export function bytesAllocated(work: () => void): number {
  const profiler = new GCProfiler();
  const heap = (): number => process.memoryUsage().heapUsed;
  profiler.start();
  let from = heap();
  work();
  const end = heap();
  let sum = 0;
  for (const { beforeGC, afterGC } of profiler.stop().statistics) {
    sum += beforeGC.heapStatistics.usedHeapSize - from;
    from = afterGC.heapStatistics.usedHeapSize;
  }
  return sum + end - from;
}

const MEASUREMENTS = 5;

/**
 * Measures until the figure is below a limit, or proven not to be: what a program leaks or allocates shows every time,
 * what the runtime's compilers do beside it, whenever they get to it, does not.
 */
export async function leastOf(limit: number, measure: () => Promise<number> | number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < MEASUREMENTS && least >= limit; round++)
    least = Math.min(least, await measure());
  return least;
}
