import type { Batches } from '../train/batches.js';
import type { Stopping } from '../train/stopping.js';
import type { Machine } from './machine.js';

/**
 * Remembers what the steps of a machine change. Returns a function that goes back to it, as often as needed.
 * @param stopping The stop conditions that the machine evaluates.
 */
export function wayBack({ memory, tape }: Machine, batches: Batches, stopping?: Stopping): () => void {
  const { offset, trained, state } = tape.parameters;
  const kept = [offset, ...state].map((at) => [at, memory.slice(at, at + trained)] as const);
  const { position } = batches;
  const judged = stopping?.state;
  return () => {
    for (const [at, numbers] of kept) memory.set(numbers, at);
    batches.position = position;
    if (stopping !== undefined && judged !== undefined) stopping.state = judged;
  };
}
