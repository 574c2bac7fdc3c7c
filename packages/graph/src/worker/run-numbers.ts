import type { Slot } from '../train/slot.js';

/** The slots that a run changes. */
export function changing(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter(({ parameter }) => !parameter.frozen);
}

/** How many numbers a run changes: parameters and their optimiser state. */
export function countOf(slots: readonly Slot[]): number {
  return slots.reduce(
    (sum, { gradient, state }) => sum + gradient.length * (1 + Object.keys(state).length),
    0,
  );
}

/** Writes the numbers of slots one after another. */
export function pack(
  slots: readonly Slot[],
  into: Float64Array,
  read: (slot: Slot, data: Float64Array) => void,
): void {
  let at = 0;
  for (const slot of slots) {
    const count = slot.gradient.length;
    read(slot, into.subarray(at, at + count));
    at += count;
    for (const numbers of Object.values(slot.state)) {
      into.set(numbers, at);
      at += count;
    }
  }
}

/** The index at which the numbers of each slot start. */
export function placesOf(slots: readonly Slot[]): ReadonlyMap<Slot, number> {
  let at = 0;
  return new Map(
    slots.map((slot): [Slot, number] => {
      const place: [Slot, number] = [slot, at];
      at += countOf([slot]);
      return place;
    }),
  );
}

/** Reads the numbers of a slot, starting at `at`, into its optimiser state and `data`. */
export function unpack({ state }: Slot, numbers: Float64Array, at: number, data: Float64Array): void {
  let from = at;
  for (const into of [data, ...Object.values(state)]) {
    into.set(numbers.subarray(from, from + data.length));
    from += data.length;
  }
}
