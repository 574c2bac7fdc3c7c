import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Collects what nothing references. What was read through a weak reference is kept alive until the task ends: hence the
 * wait.
 */
async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
}

/** A single collection may miss garbage; only what many of them leave is referenced. */
const COLLECTIONS = 30;

/** Collects until a condition holds, or until it is certain that it never will. */
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

/** By how many bytes some work changes the memory in use. */
export async function bytesKept(work: () => void): Promise<number> {
  const before = await bytesInUse();
  work();
  return Math.abs((await bytesInUse()) - before);
}

/** Bytes that some work allocates on the heap, including what has been collected since. */
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
 * Measures until the figure is below a limit, or proven not to be: a program's own leaks and allocations show every
 * time, but those of the runtime's compilers, which run at arbitrary times, do not.
 */
export async function leastOf(limit: number, measure: () => Promise<number> | number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < MEASUREMENTS && least >= limit; round++)
    least = Math.min(least, await measure());
  return least;
}
