/** How far compression looks back. */
export const WINDOW = 32_768;
/** Compression repeats three characters or more, but gains little by three. */
const PIECE = 4;
/** Pieces that so many texts have are near everywhere. */
const COMMON = 60;

/** Tells among which of many items one of them would repeat the most of what compression still remembers there. */
export class Likeness {
  /** For each item, one list for each piece of its text: the items that have it. */
  #sharers = new Map();

  constructor(items) {
    const holders = new Map();
    const pieces = new Map(items.map((item) => [item, piecesOf(item.text)]));
    for (const [item, its] of pieces)
      for (const piece of its) {
        const those = holders.get(piece);
        if (those === undefined) holders.set(piece, [item]);
        else those.push(item);
      }
    for (const [item, its] of pieces) {
      const sharers = [...its].map((piece) => holders.get(piece));
      const telling = sharers.filter(({ length }) => length > 1 && length < COMMON);
      this.#sharers.set(item, telling);
    }
  }

  /** The most promising places for an item from one place to another, where place 3 is before others[3]. */
  placesFor(item, others, [from, to], count) {
    const placeOf = new Map(others.map((other, k) => [other, k]));
    const reach = reachOf(others);
    // What is repeated at a place, less what is repeated at the place before it.
    const rises = new Int32Array(others.length + 2);
    for (const sharers of this.#sharers.get(item)) {
      const at = sharers.filter((other) => other !== item).map((other) => placeOf.get(other));
      at.sort((a, b) => a - b);
      at.forEach((k, n) => {
        rises[k + 1]++;
        rises[Math.min(reach[k], at[n + 1] ?? reach[k]) + 1]--;
      });
    }
    let repeated = 0;
    const promise = Array.from(rises, (rise) => (repeated += rise));
    const places = Array.from({ length: to - from + 1 }, (_, k) => from + k);
    return places.sort((a, b) => promise[b] - promise[a]).slice(0, count);
  }
}

function piecesOf(text) {
  const pieces = new Set();
  for (let i = 0; i + PIECE <= text.length; i++) pieces.add(text.slice(i, i + PIECE));
  return pieces;
}

/** For each item, the last place where its beginning is still remembered. */
function reachOf(items) {
  const starts = [0];
  for (const { text } of items) starts.push(starts.at(-1) + text.length);
  let place = 0;
  return items.map((_, k) => {
    while (starts[place + 1] - starts[k] <= WINDOW) place++;
    return place;
  });
}
