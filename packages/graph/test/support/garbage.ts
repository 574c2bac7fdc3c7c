import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects what nobody holds. What was looked at through a weak reference is held until the task is over: hence the wait. */
export async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
}

/** Bytes in use after a collection, typed arrays included. */
export async function bytesInUse(): Promise<number> {
  await collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
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
